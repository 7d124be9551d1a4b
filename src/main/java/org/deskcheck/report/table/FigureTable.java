// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Analysis;

/** {@code figures}: a row for each figure. */
final class FigureTable implements Table<Analysis> {

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String meaning() {
        return "A number that an article prints";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.article(),
                Column.text("kind", "money, percent, quantity, count or duration"),
                Column.text("unit", "ISO 4217 code, %, pp, bps, a unit symbol, an asset code or a unit of time"),
                Column.number("low", "Lower end of the value; blank on an open side"),
                Column.number("high", "Upper end of the value; blank on an open side"),
                Column.text("bound", "exact, about, at-least, at-most, range or vague"),
                Column.number("step", "Value of the last printed digit"),
                Column.text("per", "What it is counted per"),
                Column.text("direction", "Which way something is said to have moved: up, down"),
                Column.text("text", "The figure as printed"),
                Column.begin(),
                Column.end());
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        String article = analysis.article().id();
        return analysis.extraction().figures().stream()
                .map(figure -> row(article, figure))
                .toList();
    }

    private static List<String> row(String article, Figure figure) {
        return List.of(
                article,
                figure.kind().label(),
                Blank.or(figure.unit()),
                Blank.orNumber(figure.low()),
                Blank.orNumber(figure.high()),
                figure.bound().label(),
                Blank.orNumber(figure.step()),
                Blank.or(figure.per()),
                Blank.orLabel(figure.direction()),
                figure.text(),
                Integer.toString(figure.span().begin()),
                Integer.toString(figure.span().end()));
    }
}
