// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealVariant;
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
 * @param terms the other terms, stated or not
 */
record DealRow(
        ArticleLink article,
        Optional<String> place,
        String type,
        String status,
        List<Party> parties,
        Optional<String> amount,
        boolean undisclosed,
        List<Term> terms) {

    /**
     * One of the other terms.
     *
     * @param name what it is
     * @param text as printed; empty where the article does not state it
     */
    record Term(String name, String text) {

        /** Whether the article states it. */
        boolean isStated() {
            return !text.isEmpty();
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param name who
     * @param role what they do in it, in words
     */
    record Party(String name, String role) {}

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
                                new Party(party.name(), Words.of(party.role()).toLowerCase(Locale.ROOT)))
                        .toList(),
                deal.amount().map(Figure::text),
                deal.amountUndisclosed(),
                terms(deal));
    }

    private static List<Term> terms(Deal deal) {
        List<Term> terms = new ArrayList<>(List.of(
                new Term("Tranches", joined(deal.tranches().stream().map(Figure::text))),
                new Term("Tenor", printed(deal.tenor())),
                new Term("Rate", printed(deal.rate())),
                new Term("Stake", printed(deal.stake())),
                new Term("Upfront", printed(deal.upfront())),
                new Term("Rating", joined(deal.ratings().stream().map(r -> r.grade() + " (" + r.agency() + ")"))),
                new Term("Security", deal.collateral().orElse("")),
                new Term("Date", deal.date().map(Words::day).orElse(""))));
        if (!deal.variants().isEmpty()) {
            terms.add(new Term(
                    "Told otherwise",
                    joined(deal.variants().stream().map(DealRow::otherwise).distinct())));
        }
        return terms;
    }

    private static String otherwise(DealVariant variant) {
        return Stream.of(
                        variant.amount().map(Figure::text),
                        variant.stake().map(Figure::text),
                        variant.status().map(status -> Words.of(status).toLowerCase(Locale.ROOT)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String printed(Optional<Figure> figure) {
        return figure.map(Figure::text).orElse("");
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    /** The other terms that the article states. */
    List<Term> stated() {
        return terms.stream().filter(Term::isStated).toList();
    }

    /** The names of the other terms that it leaves out. */
    List<String> blanks() {
        return terms.stream()
                .filter(term -> !term.isStated())
                .map(term -> term.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The address of the evidence, seen from a page from which {@code folder} leads to the articles; nothing without a page. */
    Optional<String> href(String folder) {
        return article.file()
                .map(file -> folder + file + place.map(anchor -> "#" + anchor).orElse(""));
    }
}
