// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.model.finding.OriginGroup;

/** {@code origins}: a row for each article, with the first article of its origin group. */
final class OriginTable implements Table<OriginGroup> {

    @Override
    public String name() {
        return "origins";
    }

    @Override
    public String meaning() {
        return "To which origin group an article belongs; the articles of a group are one voice";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.article(),
                Column.text("first", "Id of the earliest article of the group"),
                Column.text("kind", "identical, near-duplicate or same-upstream"),
                Column.integer("articles", "How many articles the group has"));
    }

    @Override
    public List<List<String>> rows(OriginGroup group) {
        return group.articles().stream()
                .map(article -> List.of(
                        article,
                        group.first(),
                        group.kind().label(),
                        Integer.toString(group.articles().size())))
                .toList();
    }
}
