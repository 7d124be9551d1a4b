// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Span;

/**
 * A line of a table that has figures.
 *
 * @param label the line in lower case
 * @param figures its figures
 */
record TableRow(String label, List<Figure> figures) {

    TableRow {
        figures = List.copyOf(figures);
    }

    /** The lines of a table that have figures. */
    static List<TableRow> of(FiguredArticle article, FiguredSentence table) {
        List<TableRow> rows = new ArrayList<>();
        Span whole = table.sentence().span();
        String text = article.extraction().article().text().slice(whole);
        int place = whole.begin();
        for (String line : text.split("\n", -1)) {
            Span span = new Span(place, place + line.codePointCount(0, line.length()));
            List<Figure> figures = table.figures().stream()
                    .filter(figure -> span.contains(figure.span()))
                    .toList();
            if (!figures.isEmpty()) {
                rows.add(new TableRow(line.toLowerCase(Locale.ROOT), figures));
            }
            place = span.end() + 1;
        }
        return rows;
    }
}
