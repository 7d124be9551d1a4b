// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import java.util.List;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Analysis;

/** {@code figures.csv}: a row for each figure. */
final class FigureColumns implements Columns {

    @Override
    public String file() {
        return "figures.csv";
    }

    @Override
    public List<String> names() {
        return List.of(
                "article", "kind", "unit", "low", "high", "bound", "step", "per", "direction", "text", "begin", "end");
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
