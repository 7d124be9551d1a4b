// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.report.CitedFinding;

/** {@code evidence}: a row for each place that a finding rests on. */
final class EvidenceTable implements Table<CitedFinding> {

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public String meaning() {
        return "A place that a finding rests on";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("finding", "Id of the finding"),
                Column.article(),
                Column.text("quote", "The words there"),
                Column.begin(),
                Column.end());
    }

    @Override
    public List<List<String>> rows(CitedFinding cited) {
        return cited.citations().stream()
                .map(citation -> List.of(
                        cited.finding().id(),
                        citation.evidence().article(),
                        citation.quote(),
                        Integer.toString(citation.evidence().span().begin()),
                        Integer.toString(citation.evidence().span().end())))
                .toList();
    }
}
