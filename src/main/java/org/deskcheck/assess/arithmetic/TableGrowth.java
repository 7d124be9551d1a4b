// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.BlockRole;

/**
 * A change in per cent in the text whose two levels stand in a table: "Adjusted EBITDA rose 36%" and the row of that name.
 * The row may be of other periods than the sentence, so that only a match is reported.
 */
final class TableGrowth implements Rule {

    private static final String NAME = "growth";
    private static final int NEAR = 6;

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        List<TableRow> rows = article.sentences().stream()
                .filter(sentence -> sentence.sentence().role() == BlockRole.TABLE)
                .flatMap(table -> TableRow.of(article, table).stream())
                .filter(row -> row.figures().size() == 2
                        && PartList.isLike(row.figures().get(0), row.figures().get(1)))
                .toList();
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role().isProse())
                .flatMap(sentence -> sentence.figures().stream()
                        .filter(Growth::isChange)
                        .flatMap(percent -> rows.stream()
                                .filter(row -> isNamed(row, sentence, percent))
                                .flatMap(row -> check(article, row, percent).stream())
                                .limit(1)));
    }

    /** All words of the row's label stand close before the percentage. */
    private static boolean isNamed(TableRow row, FiguredSentence sentence, Figure percent) {
        Set<String> label = words(row);
        List<String> before = sentence.before(percent, NEAR);
        return !label.isEmpty() && before.containsAll(label);
    }

    private static Set<String> words(TableRow row) {
        String printed = row.figures().get(0).text().toLowerCase(Locale.ROOT);
        int end = row.label().indexOf(printed);
        String label = end < 0 ? "" : row.label().substring(0, end);
        return Stream.of(label.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<Finding> check(FiguredArticle article, TableRow row, Figure percent) {
        Figure first = row.figures().get(0);
        Figure second = row.figures().get(1);
        boolean up = percent.direction().equals(Optional.of(Direction.UP));
        boolean rising = first.value().compareTo(second.value()) <= 0;
        Change change = up == rising ? new Change(first, second) : new Change(second, first);
        if (change.from().signum() <= 0 || change.to().signum() <= 0) {
            return Optional.empty();
        }
        Computation computed = Growth.computed(change, up);
        Outcome outcome = computed.againstDigits(percent);
        if (!outcome.isVerified()) {
            return Optional.empty();
        }
        String formula = computed.formula() + " = " + Amount.percent(computed.value());
        String message = "The change of " + percent.text() + " matches the two levels in the table: " + formula + ".";
        return Optional.of(Findings.of(
                article, NAME, Optional.of(outcome), Level.NOTE, message, change.evidence(percent), formula));
    }
}
