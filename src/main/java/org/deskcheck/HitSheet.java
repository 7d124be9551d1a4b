// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.OutputStream;
import java.util.List;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.report.csv.HitColumns;

/** What a query found, as a table for a spreadsheet; no cell can become a formula. */
public final class HitSheet {

    private final HitColumns columns;

    /** A table that is written to a stream, which stays open. */
    public HitSheet(OutputStream out) {
        this.columns = new HitColumns(out);
    }

    /** Writes a row for each hit, and before the first a header; all hits are of one kind. */
    public void write(List<Hit> hits) {
        columns.write(hits);
    }
}
