// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.file.Path;
import org.deskcheck.index.IndexReading;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;

/** The articles of earlier runs, to be searched. */
public final class Archive implements AutoCloseable {

    private final IndexReading index;

    private Archive(IndexReading index) {
        this.index = index;
    }

    /**
     * Opens an index; loads no model.
     *
     * @throws org.deskcheck.model.Problem when there is none, or it cannot be read
     */
    public static Archive open(Path index) {
        return new Archive(IndexReading.open(index, new JsonRecords()));
    }

    /**
     * What matches a query, best first.
     *
     * @param query in Lucene's syntax, with the fields of {@link org.deskcheck.model.finding.SearchField}
     * @param kind what to look for
     * @param limit how many at most, at least 1
     * @throws org.deskcheck.model.Problem when the query cannot be read
     */
    public Hits find(String query, Kind kind, int limit) {
        return index.search().find(query, kind, limit);
    }

    @Override
    public void close() {
        index.close();
    }
}
