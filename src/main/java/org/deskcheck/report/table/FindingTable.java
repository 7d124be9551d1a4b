// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.report.CitedFinding;

/** {@code findings}: a row for each finding, within articles and across them. */
final class FindingTable implements Table<CitedFinding> {

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public String meaning() {
        return "Something that holds, fails or lacks, within an article or across articles";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("id", "Id of the finding, the same from run to run"),
                Column.text("level", "error, warning or note"),
                Column.text("rule", "Name of the rule"),
                Column.text("outcome", "What the comparison came to"),
                Column.text("message", "What an editor should know"),
                Column.text("computation", "The formula with its numbers"),
                Column.text("suggestion", "What to do about it"),
                Column.text("status", "open, accepted, dismissed or known"),
                Column.text("articles", "Ids of the articles concerned, joined by semicolons"),
                Column.text("evidence", "The words it rests on, joined by semicolons"));
    }

    @Override
    public List<List<String>> rows(CitedFinding cited) {
        Finding finding = cited.finding();
        return List.of(List.of(
                finding.id(),
                finding.level().label(),
                finding.rule(),
                Blank.or(finding.outcome().map(Enum::name)),
                finding.message(),
                Blank.or(finding.computation()),
                Blank.or(finding.suggestion()),
                cited.status().label(),
                String.join("; ", finding.articles()),
                String.join(
                        "; ",
                        cited.citations().stream()
                                .map(citation -> citation.quote())
                                .toList())));
    }
}
