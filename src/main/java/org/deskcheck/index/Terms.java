// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Walks the terms of a field in their order, and the documents of each: the way to read a corpus sorted or grouped
 * without holding more of it than one term's documents.
 */
final class Terms {

    /** No bound on the documents of a term. */
    static final int ALL = Integer.MAX_VALUE;

    private Terms() {}

    /** A term and its documents. */
    record Posting(String term, List<Integer> docs) {}

    /** The documents of each term, at most {@code most} of a term. */
    static Stream<List<Integer>> each(DirectoryReader reader, String field, int most) {
        return postings(reader, field, 1, most).map(Posting::docs);
    }

    /** The terms themselves. */
    static Stream<String> names(DirectoryReader reader, String field) {
        return postings(reader, field, 1, 0).map(Posting::term);
    }

    /** The terms that two documents or more have, with at most {@code most} documents of each. */
    static Stream<Posting> groups(DirectoryReader reader, String field, int most) {
        return postings(reader, field, 2, most);
    }

    /** The documents of one term, at most {@code most}. */
    static List<Integer> docs(DirectoryReader reader, String field, String term, int most) {
        try {
            PostingsEnum postings =
                    MultiTerms.getTermPostingsEnum(reader, field, new BytesRef(term), PostingsEnum.NONE);
            return postings == null ? List.of() : docs(postings, MultiBits.getLiveDocs(reader), most);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }

    private static Stream<Posting> postings(DirectoryReader reader, String field, int least, int most) {
        try {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return Stream.empty();
            }
            TermsEnum walk = terms.iterator();
            @Nullable Bits live = MultiBits.getLiveDocs(reader);
            return Stream.generate(() -> next(walk, live, least, most))
                    .takeWhile(Optional::isPresent)
                    .map(Optional::get);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }

    /** A term of which only removed documents are left is passed over. */
    private static Optional<Posting> next(TermsEnum walk, @Nullable Bits live, int least, int most) {
        try {
            for (BytesRef term = walk.next(); term != null; term = walk.next()) {
                if (walk.docFreq() >= least) {
                    List<Integer> docs = docs(walk.postings(null, PostingsEnum.NONE), live, Math.max(least, most));
                    if (docs.size() >= least) {
                        return Optional.of(new Posting(term.utf8ToString(), docs));
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }

    private static List<Integer> docs(PostingsEnum postings, @Nullable Bits live, int most) throws IOException {
        List<Integer> docs = new ArrayList<>();
        while (docs.size() < most && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(postings.docID())) {
                docs.add(postings.docID());
            }
        }
        return docs;
    }
}
