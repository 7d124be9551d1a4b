// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deskcheck.index.Watchlist;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SavedQuery;

/** The queries that are kept beside an index, so that each run tells what is new to them. */
public final class Watches {

    private final Watchlist list;

    /** The saved queries of an index, which need not be there yet. */
    public Watches(Path index) {
        this.list = new Watchlist(index);
    }

    /** All of them, in the order in which they were saved. */
    public List<SavedQuery> all() {
        return list.queries();
    }

    /**
     * Saves a query, in place of one of the same name.
     *
     * @throws org.deskcheck.model.Problem when the name or the query cannot be read
     */
    public SavedQuery add(String name, String query, Optional<Kind> kind) {
        return list.add(name, query, kind);
    }

    /**
     * Forgets a query.
     *
     * @throws org.deskcheck.model.Problem when there is none of this name
     */
    public void remove(String name) {
        list.remove(name);
    }
}
