// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;
import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.Token;

/**
 * A total of things of which the article has just said how many matter and what each is worth: "The plan rests on two orders.
 * One is worth $3 million, the other $2 million. ... Orders now exceed $20 million." There may be others, so this is a note.
 */
final class NamedFew implements Rule {

    private static final String NAME = "total-unsupported";
    private static final int SENTENCES_BACK = 8;
    private static final Set<String> RESTS = Set.of("rest", "depend", "consist", "build", "hinge", "base", "comprise");
    private static final Set<String> ALL = Set.of("exceed", "total", "surpass", "reach", "amount", "top", "come");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role().isProse())
                .flatMap(sentence -> sentence.figures().stream()
                        .filter(total -> PartList.isLike(total, total) && Amount.isMoney(total))
                        .limit(1)
                        .flatMap(total -> subject(sentence, total).stream())
                        .flatMap(noun -> check(article, sentence, noun).stream()));
    }

    /** The plural noun whose total the sentence gives: "contracts in hand now exceed £5 billion". */
    private static Optional<String> subject(FiguredSentence sentence, Figure total) {
        List<String> before = sentence.lemmasBackFrom(total);
        int verb = 0;
        while (verb < before.size() && !ALL.contains(before.get(verb))) {
            verb++;
        }
        if (verb > 2 || verb == before.size()) {
            return Optional.empty();
        }
        List<Token> tokens = sentence.sentence().tokens().stream()
                .filter(token -> token.span().end() <= total.span().begin()
                        && token.pos().equals("NNS"))
                .toList();
        return tokens.isEmpty() ? Optional.empty() : Optional.of(lemma(tokens.get(tokens.size() - 1)));
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, String noun) {
        Figure total = sentence.figures().stream()
                .filter(figure -> PartList.isLike(figure, figure) && Amount.isMoney(figure))
                .findFirst()
                .orElseThrow();
        List<FiguredSentence> before = article.section(sentence, SENTENCES_BACK);
        for (int i = 0; i < before.size(); i++) {
            Optional<Integer> count = counted(before.get(i), noun);
            if (count.isPresent()) {
                List<Figure> parts = new ArrayList<>();
                for (int j = i - 1; j >= 0; j--) {
                    last(before.get(j), total).ifPresent(parts::add);
                }
                return parts.size() == count.get() ? verdict(article, total, noun, parts) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The plan rests on two contracts". */
    private static Optional<Integer> counted(FiguredSentence sentence, String noun) {
        List<Token> tokens = sentence.sentence().tokens();
        boolean rests = tokens.stream().anyMatch(token -> RESTS.contains(lemma(token)));
        for (int i = 0; rests && i + 1 < tokens.size(); i++) {
            Optional<Integer> count = CountWords.read(word(tokens.get(i)));
            if (count.isPresent() && lemma(tokens.get(i + 1)).equals(noun)) {
                return count;
            }
        }
        return Optional.empty();
    }

    /** What one of them comes to: the last amount of its sentence, where the text has done its sum. */
    private static Optional<Figure> last(FiguredSentence sentence, Figure total) {
        return sentence.figures().stream()
                .filter(figure -> PartList.isLike(figure, total))
                .reduce((one, other) -> other);
    }

    private static Optional<Finding> verdict(FiguredArticle article, Figure total, String noun, List<Figure> parts) {
        Computation sum = Computation.sum(parts);
        boolean falls = sum.value().multiply(new BigDecimal("1.1")).compareTo(total.value()) < 0;
        if (!falls) {
            return Optional.empty();
        }
        String formula = sum.formula() + " = " + Amount.spoken(sum.value(), total);
        String message = "The total of %s for the %ss is more than the %d that the article names come to: %s."
                .formatted(total.text(), noun, parts.size(), formula);
        List<Figure> evidence = new ArrayList<>(parts);
        evidence.add(0, total);
        return Optional.of(Findings.of(
                article, NAME, Optional.of(Outcome.UNSUPPORTED_TOTAL), Level.NOTE, message, evidence, formula));
    }
}
