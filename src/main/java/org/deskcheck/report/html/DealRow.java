// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.Figure;

/**
 * A deal in the ledger; what the article does not say is blank.
 *
 * @param article who tells it
 * @param place the anchor of its evidence on the article's page, or nothing
 * @param type what kind of deal
 * @param status how far it has come
 * @param parties who takes part, with what they do
 * @param amount the consideration as printed
 * @param undisclosed whether the article says that the terms were not disclosed
 * @param terms the other terms, in the order of {@link #TERMS}
 */
record DealRow(
        ArticleLink article,
        Optional<String> place,
        String type,
        String status,
        List<String> parties,
        Optional<String> amount,
        boolean undisclosed,
        List<Optional<String>> terms) {

    /** The names of the other terms. */
    static final List<String> TERMS = List.of("Tranches", "Tenor", "Rate", "Stake", "Rating", "Security", "Date");

    /** Takes copies. */
    DealRow {
        parties = List.copyOf(parties);
        terms = List.copyOf(terms);
    }

    /** The row of a deal. */
    static DealRow of(Deal deal, ArticleLink article) {
        return new DealRow(
                article,
                deal.evidence().stream().findFirst().map(Anchors::of),
                Words.of(deal.type()),
                Words.of(deal.status()),
                deal.parties().stream()
                        .map(party ->
                                party.name() + " (" + Words.of(party.role()).toLowerCase(java.util.Locale.ROOT) + ")")
                        .toList(),
                deal.amount().map(Figure::text),
                deal.amountUndisclosed(),
                terms(deal));
    }

    private static List<Optional<String>> terms(Deal deal) {
        return List.of(
                joined(deal.tranches().stream().map(Figure::text).toList()),
                deal.tenor().map(Figure::text),
                deal.rate().map(Figure::text),
                deal.stake().map(Figure::text),
                joined(deal.ratings().stream()
                        .map(rating -> rating.grade() + " (" + rating.agency() + ")")
                        .toList()),
                deal.collateral(),
                deal.date().map(Words::day));
    }

    private static Optional<String> joined(List<String> words) {
        return Optional.of(String.join(", ", words)).filter(text -> !text.isEmpty());
    }

    /** The address of the evidence, seen from the index, or nothing when the article has no page. */
    Optional<String> href() {
        return article.file()
                .map(file ->
                        "articles/" + file + place.map(anchor -> "#" + anchor).orElse(""));
    }
}
