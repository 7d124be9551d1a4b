// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What is in a file, found while it is asked for, so that one item at a time is in memory. */
@FunctionalInterface
public interface Items {

    /**
     * The next item; nothing after the last.
     *
     * @throws IOException when the rest of the file cannot be read
     */
    Optional<Item> next() throws IOException;

    /** A single item. */
    static Items of(Item item) {
        Iterator<Item> one = List.of(item).iterator();
        return () -> one.hasNext() ? Optional.of(one.next()) : Optional.empty();
    }
}
