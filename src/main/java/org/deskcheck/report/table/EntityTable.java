// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.model.finding.Analysis;

/** {@code entities}: a row for each place that names a company, an organization, a person or a place. */
final class EntityTable implements Table<Analysis> {

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public String meaning() {
        return "A mention of a company, an organization, a person or a place";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.article(),
                Column.text("type", "company, organization, person or place"),
                Column.text("name", "Canonical name, the same in all articles"),
                Column.text("id", "The canonical name as an identifier"),
                Column.text("text", "The mention as printed"),
                Column.begin(),
                Column.end());
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        String article = analysis.article().id();
        return analysis.extraction().entities().stream()
                .map(entity -> List.of(
                        article,
                        entity.type().label(),
                        entity.name(),
                        entity.id(),
                        entity.text(),
                        Integer.toString(entity.span().begin()),
                        Integer.toString(entity.span().end())))
                .toList();
    }
}
