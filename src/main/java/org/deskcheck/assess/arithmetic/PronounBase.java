// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.isNoun;
import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;
import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Token;

/**
 * The implied base where a pronoun carries the measure on: "Spending on tunnels has reached $6 million. It has grown by 200%
 * since 2020, and is 2% of all that the town spends." "It" is the subject of the sentence before, which must be the measure
 * itself and not the company that has it; "that" and "this" may also be the amount.
 */
final class PronounBase implements Rule {

    /**
     * Nouns for what can be put in one amount, and can grow or be a part of a whole. The measure of a claim does not say
     * whether it or a company is the subject, and exports, budgets or lending are the measure of none.
     */
    private static final Set<String> MEASURES = Set.of(
            "spending",
            "expenditure",
            "outlay",
            "investment",
            "revenue",
            "turnover",
            "sale",
            "income",
            "profit",
            "export",
            "import",
            "output",
            "production",
            "demand",
            "consumption",
            "budget",
            "debt",
            "borrowing",
            "lending",
            "deposit",
            "trade");

    private static final Set<String> EQUALS =
            Set.of("be", "make", "account", "represent", "equal", "constitute", "form");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .flatMap(sentence -> PointingBack.in(sentence).stream()
                        .flatMap(pronoun -> article.before(sentence).stream()
                                .flatMap(before -> level(before, pronoun).stream())
                                .flatMap(level -> findings(article, sentence, level).stream())));
    }

    /** The only amount of a sentence of which the measure is the subject. */
    private static Optional<Figure> level(FiguredSentence before, Token pronoun) {
        List<Figure> amounts = before.figures().stream()
                .filter(figure ->
                        PartList.isLike(figure, figure) || figure.per().isPresent())
                .toList();
        boolean plain = amounts.size() == 1
                && amounts.get(0).bound() == Bound.EXACT
                && amounts.get(0).kind() != FigureKind.COUNT
                && PartList.isLike(amounts.get(0), amounts.get(0));
        return plain && isMeasure(before, amounts.get(0), PointingBack.isOfStatement(pronoun))
                ? Optional.of(amounts.get(0))
                : Optional.empty();
    }

    /** Whether the head of the first noun phrase, or any noun before the amount, is the name of a measure. */
    private static boolean isMeasure(FiguredSentence sentence, Figure amount, boolean anywhere) {
        String head = "";
        for (Token token : sentence.sentence().tokens()) {
            boolean ended = !anywhere && !head.isEmpty() && !isNoun(token);
            if (ended || token.span().begin() >= amount.span().begin() || anywhere && MEASURES.contains(head)) {
                break;
            }
            head = isNoun(token) ? name(token) : head;
        }
        return MEASURES.contains(head);
    }

    private static String name(Token token) {
        return token.pos().equals("VBG") ? word(token) : lemma(token);
    }

    private static List<Finding> findings(FiguredArticle article, FiguredSentence sentence, Figure level) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : sentence.figures()) {
            boolean share = isShareOfAll(sentence, figure);
            if (!PointingBack.reaches(sentence, figure.span().begin()) || PartList.isLike(figure, figure)) {
                break;
            }
            if (share || ImpliedBase.isGrowth(figure)) {
                ImpliedBase.finding(article, level, figure, share).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** "Is 2% of all that the town spends"; "makes up 2%" is no rise, whatever "up" may say elsewhere. */
    private static boolean isShareOfAll(FiguredSentence sentence, Figure percent) {
        return Share.isPart(percent)
                && percent.bound() == Bound.EXACT
                && percent.per().isEmpty()
                && Share.isOfWhole(sentence, percent)
                && sentence.lemmasBackFrom(percent).stream().limit(3).anyMatch(EQUALS::contains);
    }
}
