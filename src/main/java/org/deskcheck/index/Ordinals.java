// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/**
 * The numbers that values have in the whole index rather than in one segment. Made when first asked for and kept, because
 * that takes longer than the counting. Safe for threads.
 */
final class Ordinals {

    private final DirectoryReader reader;
    private final Map<String, StringDocValuesReaderState> known = new ConcurrentHashMap<>();

    Ordinals(DirectoryReader reader) {
        this.reader = reader;
    }

    /**
     * The numbers of the values of a field, or nothing when no document has one.
     *
     * @param asked the reader that is searched: the index itself, or a view of it whose numbers cannot be kept
     */
    Optional<StringDocValuesReaderState> of(String name, IndexReader asked) throws IOException {
        StringDocValuesReaderState kept = known.get(name);
        if (kept != null && asked == reader) {
            return Optional.of(kept);
        }
        if (MultiDocValues.getSortedSetValues(asked, name) == null) {
            return Optional.empty();
        }
        StringDocValuesReaderState made = new StringDocValuesReaderState(asked, name);
        if (asked == reader) {
            known.put(name, made);
        }
        return Optional.of(made);
    }
}
