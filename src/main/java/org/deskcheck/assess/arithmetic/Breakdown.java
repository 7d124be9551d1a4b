// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Token;

/**
 * A total and, after a colon or a dash, the list of its parts: "spends $6 million: $4 million on plant and $2 million on
 * land". Such a mark may as well open an explanation, so that only a list which makes the total is reported.
 */
final class Breakdown implements Rule {

    private static final Set<String> MARKS = Set.of(":", "—", "–", "--");
    /** "$6 million or $8 million" are alternatives. */
    private static final Set<String> ALTERNATIVES = Set.of("or", "either", "than");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() >= 3)
                .flatMap(sentence -> sentence.sentence().tokens().stream()
                        .filter(token -> MARKS.contains(token.text()))
                        .flatMap(mark -> check(article, sentence, mark).stream()));
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, Token mark) {
        List<Figure> parts = PartList.after(sentence, mark.span().end());
        if (parts.size() < 2 || !isBareList(sentence, mark, parts)) {
            return Optional.empty();
        }
        Computation sum = Computation.sum(parts);
        return sentence.figures().stream()
                .filter(figure -> figure.span().end() <= mark.span().begin() && PartList.isLike(figure, parts.get(0)))
                .reduce((one, other) -> other)
                // A limit such as "up to" allows any smaller sum: the digits have to be met.
                .filter(total -> Computation.printed(total).contains(sum.value()))
                .map(total -> SumOfParts.finding(article, parts, total, sum, sum.againstDigits(total)));
    }

    /** Nothing with a tense stands before the first part, and the parts are not put as alternatives. */
    private static boolean isBareList(FiguredSentence sentence, Token mark, List<Figure> parts) {
        Figure last = parts.get(parts.size() - 1);
        return !sentence.isVerbBetween(mark.span().end(), parts.get(0).span().begin())
                && sentence.words(mark.span().end(), last.span().begin()).stream()
                        .noneMatch(ALTERNATIVES::contains);
    }
}
