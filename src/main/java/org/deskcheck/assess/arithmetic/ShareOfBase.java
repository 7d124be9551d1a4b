// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;

/** A share, what it is a share of, and the amount that it makes, in one sentence: "20% of the $9 million price, or $1.8 million". */
final class ShareOfBase implements Rule {

    private static final String NAME = "share-of-base";
    private static final int NEAR = 6;

    /** Words by which a sentence says that the amount is the share put in another way. */
    private static final Set<String> EQUALS =
            Set.of("or", "(", "-lrb-", "equal", "equals", "equivalent", "representing", "i.e.");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() >= 3)
                .flatMap(sentence ->
                        Share.in(sentence).stream().flatMap(share -> check(article, sentence, share).stream()));
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, Share share) {
        List<Figure> amounts = sentence.figures().stream()
                .filter(figure -> figure != share.base() && PartList.isLike(figure, share.base()))
                .filter(figure -> isBound(sentence, share, figure))
                .toList();
        return amounts.size() == 1 ? Optional.of(finding(article, share, amounts.get(0))) : Optional.empty();
    }

    private static boolean isBound(FiguredSentence sentence, Share share, Figure amount) {
        boolean follows = amount.span().begin() >= share.base().span().end();
        List<String> words = follows
                ? sentence.between(share.base(), amount)
                : amount.span().end() <= share.percent().span().begin()
                        ? sentence.between(amount, share.percent())
                        : List.of();
        return words.size() <= NEAR && words.stream().anyMatch(EQUALS::contains) && !words.contains("and");
    }

    private static Finding finding(FiguredArticle article, Share share, Figure amount) {
        Computation part = share.part();
        Outcome outcome = part.against(amount);
        String formula = part.formula() + " = " + Amount.spoken(part.value(), amount);
        String message = outcome.isVerified()
                ? "The share and the amount of " + amount.text() + " fit each other: " + formula + "."
                : "The share and the amount do not fit: " + formula + ", but " + amount.text() + " is given.";
        List<Figure> evidence = List.of(share.percent(), share.base(), amount);
        return Findings.of(article, NAME, Optional.of(outcome), Findings.level(outcome), message, evidence, formula);
    }
}
