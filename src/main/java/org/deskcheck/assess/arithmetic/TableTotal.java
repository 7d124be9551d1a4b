// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.BlockRole;

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
                .flatMap(table -> check(article, TableRow.of(article, table)).stream());
    }

    private static Optional<Finding> check(FiguredArticle article, List<TableRow> rows) {
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
}
