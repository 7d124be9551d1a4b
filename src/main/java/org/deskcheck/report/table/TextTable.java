// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.model.finding.Analysis;

/** {@code texts}: the text of each article, too long for a cell of a spreadsheet. */
final class TextTable implements Table<Analysis> {

    @Override
    public String name() {
        return "texts";
    }

    @Override
    public String meaning() {
        return "The text of an article, which all offsets point into";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.article(), Column.text("text", "All visible text"));
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        return List.of(
                List.of(analysis.article().id(), analysis.article().text().original()));
    }
}
