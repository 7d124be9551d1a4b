// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;

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
 * A financing and the instruments that it is made of, told one by one: "a package of $70 million. ... The notes were raised
 * to $40 million. The loan stays at $30 million." Each instrument gives one amount, the one that its sentence names first
 * as the present one; there may be more that are not named, so that only a match is reported.
 */
final class Instruments implements Rule {

    private static final String NAME = "sum-of-parts";
    private static final int SENTENCES_BACK = 4;
    private static final int REACH = 8;
    private static final Set<String> PACKAGES =
            Set.of("package", "financing", "funding", "sale", "deal", "raise", "offering", "facility", "program");
    private static final Set<String> INSTRUMENTS = Set.of(
            "note",
            "bond",
            "loan",
            "debenture",
            "share",
            "stock",
            "warrant",
            "facility",
            "tranche",
            "mortgage",
            "grant");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        List<Finding> findings = new ArrayList<>();
        List<FiguredSentence> sentences = article.sentences();
        for (FiguredSentence sentence : sentences) {
            if (sentence.sentence().role().isProse() && amount(sentence).isPresent()) {
                check(article, sentence).ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    /** A sentence with an instrument and those after it in the paragraph, against the totals before. */
    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence) {
        List<Figure> parts = new ArrayList<>();
        amount(sentence).ifPresent(parts::add);
        for (FiguredSentence next : article.after(sentence, SENTENCES_BACK)) {
            amount(next).filter(part -> PartList.isLike(part, parts.get(0))).ifPresent(parts::add);
        }
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Computation sum = Computation.sum(parts);
        return article.earlier(sentence, SENTENCES_BACK).stream()
                .flatMap(before -> before.figures().stream()
                        .filter(total -> PartList.isLike(total, parts.get(0)) && isPackage(before, total)))
                .filter(total -> sum.against(total) == Outcome.CONSISTENT)
                .findFirst()
                .map(total -> finding(article, total, parts, sum));
    }

    private static boolean isPackage(FiguredSentence sentence, Figure total) {
        return sentence.lemmasBackFrom(total).stream().limit(REACH).anyMatch(PACKAGES::contains)
                || sentence.after(total, 3).stream().anyMatch(PACKAGES::contains);
    }

    /** The first amount after the first instrument of a sentence, unless it is the one before: "from $20 million". */
    private static Optional<Figure> amount(FiguredSentence sentence) {
        Optional<Token> instrument = sentence.sentence().tokens().stream()
                .filter(token -> INSTRUMENTS.contains(lemma(token)))
                .findFirst();
        return instrument.flatMap(token -> sentence.figures().stream()
                .filter(figure -> PartList.isLike(figure, figure) && Amount.isMoney(figure))
                .findFirst()
                .filter(figure -> figure.span().begin() >= token.span().end())
                .filter(figure -> !sentence.before(figure, 2).contains("from")));
    }

    private static Finding finding(FiguredArticle article, Figure total, List<Figure> parts, Computation sum) {
        String formula = sum.formula() + " = " + Amount.spoken(sum.value(), total);
        String message = "The instruments add up to the total of " + total.text() + ": " + formula + ".";
        List<Figure> evidence = new ArrayList<>(parts);
        evidence.add(0, total);
        return Findings.of(article, NAME, Optional.of(Outcome.CONSISTENT), Level.NOTE, message, evidence, formula);
    }
}
