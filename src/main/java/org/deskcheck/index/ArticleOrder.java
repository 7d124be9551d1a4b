// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;

/**
 * Puts documents into the order of their articles' ids, which is the same whatever order they were filed in; those of
 * one article were filed together, and stay in their order.
 */
final class ArticleOrder {

    private final DirectoryReader reader;
    private final String field;

    /** The order of documents of one kind. */
    ArticleOrder(DirectoryReader reader, Kind kind) {
        this.reader = reader;
        this.field = Names.sort(kind, SearchField.ID);
    }

    private record Placed(BytesRef article, int doc) {}

    /**
     * Documents in order.
     *
     * @param docs ascending
     * @param most of more than these, only the first are given
     */
    List<Integer> sort(List<Integer> docs, int most) {
        List<Placed> placed = new ArrayList<>(docs.size());
        int from = 0;
        while (from < docs.size()) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(docs.get(from), reader.leaves()));
            int end = leaf.docBase + leaf.reader().maxDoc();
            int to = from;
            while (to < docs.size() && docs.get(to) < end) {
                to++;
            }
            place(docs.subList(from, to), leaf, placed);
            from = to;
        }
        placed.sort(Comparator.comparing(Placed::article).thenComparingInt(Placed::doc));
        return placed.stream().limit(most).map(Placed::doc).toList();
    }

    private void place(List<Integer> docs, LeafReaderContext leaf, List<Placed> placed) {
        try {
            SortedDocValues articles = DocValues.getSorted(leaf.reader(), field);
            for (int doc : docs) {
                boolean known = articles.advanceExact(doc - leaf.docBase);
                BytesRef article =
                        known ? BytesRef.deepCopyOf(articles.lookupOrd(articles.ordValue())) : new BytesRef();
                placed.add(new Placed(article, doc));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }
}
