// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Which articles findings are about. */
final class Concerned {

    private final DirectoryReader reader;

    Concerned(DirectoryReader reader) {
        this.reader = reader;
    }

    /** The ids of the articles that the findings of a query are about, in order. */
    List<String> by(Query findings) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            Weight matches = searcher.createWeight(searcher.rewrite(findings), ScoreMode.COMPLETE_NO_SCORES, 1);
            SortedSet<String> articles = new TreeSet<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer found = matches.scorer(leaf);
                if (found != null) {
                    add(found.iterator(), DocValues.getSortedSet(leaf.reader(), Keys.CONCERNED), articles);
                }
            }
            return new ArrayList<>(articles);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search the index", e);
        }
    }

    private static void add(DocIdSetIterator found, SortedSetDocValues ids, SortedSet<String> articles)
            throws IOException {
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (ids.advanceExact(doc)) {
                for (int i = 0; i < ids.docValueCount(); i++) {
                    articles.add(ids.lookupOrd(ids.nextOrd()).utf8ToString());
                }
            }
        }
    }
}
