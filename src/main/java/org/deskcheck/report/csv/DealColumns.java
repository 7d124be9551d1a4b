// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Analysis;

/** {@code deals.csv}: a row for each deal; lists are joined with semicolons. */
final class DealColumns implements Columns {

    @Override
    public String file() {
        return "deals.csv";
    }

    @Override
    public List<String> names() {
        return List.of(
                "id",
                "article",
                "type",
                "status",
                "parties",
                "amount",
                "amount_unit",
                "amount_low",
                "amount_high",
                "amount_undisclosed",
                "tranches",
                "tenor",
                "rate",
                "ratings",
                "collateral",
                "stake",
                "date");
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
                Blank.or(deal.date().map(Object::toString)));
    }
}
