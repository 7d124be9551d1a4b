// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Walks the terms of a field in their order, and the documents of each: the way to read a corpus sorted or grouped
 * without holding more of it than one term's documents.
 */
final class Terms {

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
            return postings == null ? List.of() : docs(postings, most);
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
            return Stream.generate(() -> next(walk, least, most))
                    .takeWhile(Optional::isPresent)
                    .map(Optional::get);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }

    private static Optional<Posting> next(TermsEnum walk, int least, int most) {
        try {
            for (BytesRef term = walk.next(); term != null; term = walk.next()) {
                if (walk.docFreq() >= least) {
                    return Optional.of(
                            new Posting(term.utf8ToString(), docs(walk.postings(null, PostingsEnum.NONE), most)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }

    private static List<Integer> docs(PostingsEnum postings, int most) throws IOException {
        List<Integer> docs = new ArrayList<>();
        while (docs.size() < most && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            docs.add(postings.docID());
        }
        return docs;
    }
}
