// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealVariant;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Analysis;

/** {@code deals}: a row for each deal; lists are joined with semicolons. */
final class DealTable implements Table<Analysis> {

    @Override
    public String name() {
        return "deals";
    }

    @Override
    public String meaning() {
        return "A deal as one article tells it; what the article does not say is blank";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("id", "Id of the deal, unique in its article"),
                Column.article(),
                Column.text("type", "Kind of deal"),
                Column.text("status", "How far it has come"),
                Column.text("parties", "Roles and names, joined by semicolons"),
                Column.text("amount", "Consideration as printed"),
                Column.text("amount_unit", "Currency of the consideration"),
                Column.number("amount_low", "Lower end of the consideration"),
                Column.number("amount_high", "Upper end of the consideration"),
                Column.flag("amount_undisclosed", "Whether the article says that the terms were not disclosed"),
                Column.text("tranches", "Parts of the amount as printed, joined by semicolons"),
                Column.text("tenor", "How long it runs, as printed"),
                Column.text("rate", "Interest rate or cost, as printed"),
                Column.text("ratings", "Agencies and grades, joined by semicolons"),
                Column.text("collateral", "What secures it, as printed"),
                Column.text("stake", "Share that changes hands, as printed"),
                Column.date("date", "When it was done"),
                Column.text("upfront", "Part of the amount that is paid in advance, as printed"),
                Column.text("variants", "Amounts, stakes and statuses that other mentions give, joined by semicolons"));
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        String article = analysis.article().id();
        return analysis.extraction().deals().stream()
                .map(deal -> row(article, deal))
                .toList();
    }

    private static List<String> row(String article, Deal deal) {
        return List.of(
                deal.id(),
                article,
                deal.type().label(),
                deal.status().label(),
                deal.parties().stream()
                        .map(party -> party.role().label() + ": " + party.name())
                        .collect(joining("; ")),
                Blank.orPrinted(deal.amount()),
                Blank.or(deal.amount().flatMap(Figure::unit)),
                Blank.orNumber(deal.amount().flatMap(Figure::low)),
                Blank.orNumber(deal.amount().flatMap(Figure::high)),
                Boolean.toString(deal.amountUndisclosed()),
                deal.tranches().stream().map(Figure::text).collect(joining("; ")),
                Blank.orPrinted(deal.tenor()),
                Blank.orPrinted(deal.rate()),
                deal.ratings().stream()
                        .map(rating -> rating.agency() + ": " + rating.grade())
                        .collect(joining("; ")),
                Blank.or(deal.collateral()),
                Blank.orPrinted(deal.stake()),
                Blank.or(deal.date().map(Object::toString)),
                Blank.orPrinted(deal.upfront()),
                deal.variants().stream().map(DealTable::otherwise).distinct().collect(joining("; ")));
    }

    private static String otherwise(DealVariant variant) {
        return Stream.of(
                        variant.amount().map(Figure::text),
                        variant.stake().map(Figure::text),
                        variant.status().map(DealStatus::label))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }
}
