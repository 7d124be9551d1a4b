// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.IndexSearcher.TooManyClauses;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.deskcheck.model.Problem;

/** Carries a search out, and ends one that would take too long or too much with a sentence. */
final class Watched {

    /** A search that takes longer walks through the whole index because of a pattern. */
    private static final long MOST_MILLISECONDS = 10_000;

    private Watched() {}

    /**
     * The result of a search.
     *
     * @param slow whether to watch the time also while terms are looked up, which costs a little itself
     * @throws Problem when it takes too long
     */
    static <T> T search(DirectoryReader reader, boolean slow, Searching<T> searching) {
        QueryTimeout timeout = new QueryTimeoutImpl(MOST_MILLISECONDS);
        try {
            IndexSearcher searcher = new IndexSearcher(slow ? ExitableDirectoryReader.wrap(reader, timeout) : reader);
            searcher.setTimeout(timeout);
            T result = searching.search(searcher);
            if (searcher.timedOut()) {
                throw tooLong();
            }
            return result;
        } catch (ExitingReaderException e) {
            throw tooLong().because(e);
        } catch (TooManyClauses e) {
            throw QueryFault.tooManyClauses().because(e);
        } catch (TooComplexToDeterminizeException e) {
            throw Problem.usage("the query has a pattern that is too complex: write a simpler one")
                    .because(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search the index", e);
        }
    }

    private static Problem tooLong() {
        return Problem.usage("the query takes longer than " + MOST_MILLISECONDS / 1_000
                + " seconds: begin patterns with more letters, or ask for less at a time");
    }

    @FunctionalInterface
    interface Searching<T> {
        T search(IndexSearcher searcher) throws IOException;
    }
}
