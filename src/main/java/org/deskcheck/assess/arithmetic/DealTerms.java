// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;
import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.DealVariant;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/**
 * One deal, two amounts that no price satisfies: "$42 million" in the headline, "$24 million" in the text. Silent wherever a word of
 * either sentence explains the difference: a part, a limit, an earlier offer, debt taken over.
 */
final class DealTerms implements Rule {

    private static final String NAME = "deal-terms-differ";
    /** Words by which one amount is a part of the other, a limit, an earlier state of it, or counts something else in. */
    private static final Set<String> EXPLAINING = Set.of(
            "initial",
            "initially",
            "upfront",
            "advance",
            "prepayment",
            "milestone",
            "tranche",
            "instalment",
            "installment",
            "portion",
            "part",
            "half",
            "remainder",
            "remaining",
            "rest",
            "additional",
            "further",
            "extra",
            "another",
            "more",
            "include",
            "exclude",
            "plus",
            "debt",
            "net",
            "gross",
            "assume",
            "assumption",
            "equity",
            "enterprise",
            "earn-out",
            "earnout",
            "contingent",
            "deferred",
            "earlier",
            "previous",
            "previously",
            "original",
            "originally",
            "first",
            "second",
            "lift",
            "increase",
            "reduce",
            "lower",
            "cut",
            "sweeten",
            "sweetened",
            "revise",
            "revised",
            "improve",
            "improved",
            "upsize",
            "upsized",
            "extend",
            "extension",
            "expand",
            "expansion",
            "total",
            "bring",
            "aggregate",
            "combined",
            "cash",
            "stock",
            "share",
            "up",
            "maximum",
            "potential",
            "potentially",
            "option",
            "oversubscribed",
            "loan",
            "note",
            "value",
            "valuation",
            "fee",
            "goodwill",
            "adjust",
            "adjustment",
            "later",
            "final",
            "finally",
            "already",
            "so",
            "commit",
            "commitment",
            "reject",
            "rival",
            "would",
            "could",
            "may",
            "might",
            "estimate",
            "expect",
            "analyst");

    /** Words that explain it in a purchase, and are those of every round of financing. */
    private static final Set<String> OF_PURCHASES = Set.of("raise", "close", "closing", "from");

    /** So many mentions are held against the first at most. */
    private static final int MOST_MENTIONS = 20;

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.extraction().deals().stream().flatMap(deal -> finding(article, deal).stream());
    }

    private static Optional<Finding> finding(FiguredArticle article, Deal deal) {
        if (deal.amount().filter(DealTerms::isPlain).isEmpty()) {
            return Optional.empty();
        }
        Figure amount = deal.amount().get();
        return deal.variants().stream()
                .map(DealVariant::amount)
                .flatMap(Optional::stream)
                .filter(other -> isPlain(other) && cannotBoth(amount, other))
                .limit(MOST_MENTIONS)
                .filter(other ->
                        !isExplained(article, deal, amount.span()) && !isExplained(article, deal, other.span()))
                .findFirst()
                .map(other -> finding(article, deal, amount, other));
    }

    private static Finding finding(FiguredArticle article, Deal deal, Figure amount, Figure other) {
        String message = "The article gives two amounts for one %s: %s and %s."
                .formatted(deal.type().label().replace('-', ' '), amount.text(), other.text());
        return Findings.of(
                article,
                NAME,
                Optional.of(Outcome.CONFLICT),
                Level.WARNING,
                message,
                List.of(amount, other),
                amount.text() + " ≠ " + other.text());
    }

    private static boolean isPlain(Figure figure) {
        return figure.bound() == Bound.EXACT || figure.bound() == Bound.ABOUT;
    }

    private static boolean cannotBoth(Figure one, Figure other) {
        return one.unit().equals(other.unit()) && !one.interval().overlaps(other.interval());
    }

    private static boolean isExplained(FiguredArticle article, Deal deal, Span place) {
        return article.sentences().stream()
                .map(FiguredSentence::sentence)
                .filter(sentence -> sentence.span().contains(place))
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> explains(token, deal));
    }

    private static boolean explains(Token token, Deal deal) {
        String lemma = lemma(token);
        return EXPLAINING.contains(lemma)
                || EXPLAINING.contains(word(token))
                || deal.type() != DealType.EQUITY_FINANCING && OF_PURCHASES.contains(lemma);
    }
}
