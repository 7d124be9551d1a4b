// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;

/**
 * What one table holds.
 *
 * @param <S> what its rows are made of: an analysis, a finding, an origin group
 */
public interface Table<S> {

    /** Its name, that of its file or its sheet. */
    String name();

    /** What a row of it is, in a sentence without a full stop. */
    String meaning();

    /** Its columns in order. */
    List<Column> columns();

    /**
     * The rows of one source: a text for every column in the form of its {@link Column.Type}, empty for a blank, and not
     * made safe for a spreadsheet.
     */
    List<List<String>> rows(S source);
}
