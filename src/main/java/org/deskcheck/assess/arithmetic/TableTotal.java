// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * A table with one column of amounts and a row that says it is the total. Rows may be subtotals or memoranda, so that
 * only a match is reported.
 */
final class TableTotal implements Rule {

    private static final String NAME = "sum-of-parts";

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role() == BlockRole.TABLE
                        && sentence.figures().size() >= 3)
                .flatMap(table -> check(article, rows(article, table)).stream());
    }

    private static Optional<Finding> check(FiguredArticle article, List<Row> rows) {
        if (rows.isEmpty() || !rows.get(rows.size() - 1).label().contains("total")) {
            return Optional.empty();
        }
        boolean single = rows.stream().allMatch(row -> row.figures().size() == 1);
        List<Figure> column = rows.stream().map(row -> row.figures().get(0)).toList();
        Figure total = column.get(column.size() - 1);
        List<Figure> parts = column.subList(0, column.size() - 1);
        if (!single || parts.size() < 2 || !parts.stream().allMatch(part -> PartList.isLike(part, total))) {
            return Optional.empty();
        }
        Computation sum = Computation.sum(parts);
        Outcome outcome = sum.against(total);
        return outcome.isVerified() ? Optional.of(finding(article, column, total, sum, outcome)) : Optional.empty();
    }

    private static Finding finding(
            FiguredArticle article, List<Figure> column, Figure total, Computation sum, Outcome outcome) {
        String formula = sum.formula() + " = " + Amount.spoken(sum.value(), total);
        String message = "The rows of the table add up to the total of " + total.text() + ": " + formula + ".";
        return Findings.of(article, NAME, Optional.of(outcome), Level.NOTE, message, column, formula);
    }

    /** The lines of a table that have figures. */
    private static List<Row> rows(FiguredArticle article, FiguredSentence table) {
        List<Row> rows = new ArrayList<>();
        Span whole = table.sentence().span();
        String text = article.extraction().article().text().slice(whole);
        int place = whole.begin();
        for (String line : text.split("\n", -1)) {
            Span span = new Span(place, place + line.codePointCount(0, line.length()));
            List<Figure> figures = table.figures().stream()
                    .filter(figure -> span.contains(figure.span()))
                    .toList();
            if (!figures.isEmpty()) {
                rows.add(new Row(line.toLowerCase(Locale.ROOT), figures));
            }
            place = span.end() + 1;
        }
        return rows;
    }

    private record Row(String label, List<Figure> figures) {}
}
