// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.model.finding.Analysis;

/** {@code parties}: a row for each party of each deal. */
final class PartyTable implements Table<Analysis> {

    @Override
    public String name() {
        return "parties";
    }

    @Override
    public String meaning() {
        return "A party of a deal";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.article(),
                Column.text("deal", "Id of the deal"),
                Column.text("role", "What the party does"),
                Column.text("name", "Its canonical name"),
                Column.begin(),
                Column.end());
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        String article = analysis.article().id();
        return analysis.extraction().deals().stream()
                .flatMap(deal -> deal.parties().stream()
                        .map(party -> List.of(
                                article,
                                deal.id(),
                                party.role().label(),
                                party.name(),
                                Integer.toString(party.span().begin()),
                                Integer.toString(party.span().end()))))
                .toList();
    }
}
