// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import java.util.List;
import org.deskcheck.model.finding.Analysis;

/** What one table holds. */
interface Columns {

    /** The name of its file. */
    String file();

    /** The names of its columns. */
    List<String> names();

    /** The rows of one article, each with a text for every column, not yet made safe for a spreadsheet. */
    List<List<String>> rows(Analysis analysis);
}
