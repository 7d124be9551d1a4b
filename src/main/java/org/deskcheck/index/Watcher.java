// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.SavedQuery;

/**
 * Holds saved queries against documents one at a time, each in an index of its own that lives in memory for as long as it
 * takes. What matches now and did not match in the index before is new. Not safe for threads.
 */
final class Watcher implements AutoCloseable {

    private final Analyzer analyzer = TextAnalysis.ofDocuments();
    private final MemoryIndex memory = new MemoryIndex();
    private final List<Watch> watches;
    private final Optional<DirectoryReader> before;
    private final Optional<IndexSearcher> searcher;

    private Watcher(List<Watch> watches, Optional<DirectoryReader> before) {
        this.watches = watches;
        this.before = before;
        this.searcher = before.map(IndexSearcher::new);
    }

    /**
     * A watcher.
     *
     * @param path where the index of the run before is, if there is one
     * @throws Problem when a query cannot be read
     */
    static Watcher of(List<SavedQuery> saved, Path path) {
        Queries queries = new Queries(Known.nothing());
        List<Watch> watches = new ArrayList<>();
        for (SavedQuery query : saved) {
            try {
                watches.add(new Watch(query, queries.of(query.query(), Optional.of(query.kind()))));
            } catch (Problem e) {
                throw Problem.usage("the saved query " + query.name() + ": " + e.getMessage())
                        .because(e);
            }
        }
        return new Watcher(watches, IndexReading.readerIfAny(path));
    }

    /** Looks at one more document. */
    void see(Document document) {
        Kind kind = kindOf(document);
        List<Watch> concerned =
                watches.stream().filter(watch -> watch.asked.kind() == kind).toList();
        if (concerned.isEmpty()) {
            return;
        }
        memory.reset();
        for (IndexableField field : document) {
            memory.addField(field, analyzer);
        }
        IndexSearcher now = memory.createSearcher();
        try {
            for (Watch watch : concerned) {
                if (now.count(watch.asked.query()) > 0) {
                    watch.found(StoredCard.read(document.get(Keys.CARD)), isNew(watch, document));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search", e);
        }
    }

    private static Kind kindOf(Document document) {
        return org.deskcheck.model.Labelled.parse(Kind.class, document.get(Keys.KIND))
                .orElseThrow();
    }

    private boolean isNew(Watch watch, Document document) throws IOException {
        if (searcher.isEmpty()) {
            return true;
        }
        String key = watch.asked.kind() == Kind.ARTICLE ? Keys.ARTICLE_ID : Keys.PART_ID;
        BooleanQuery known = new BooleanQuery.Builder()
                .add(watch.asked.query(), Occur.FILTER)
                .add(new TermQuery(new Term(key, document.getField(key).stringValue())), Occur.FILTER)
                .build();
        return searcher.get().count(known) == 0;
    }

    List<News> news() {
        return watches.stream().map(Watch::news).toList();
    }

    @Override
    public void close() {
        if (before.isPresent()) {
            try {
                before.get().close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close the index", e);
            }
        }
    }

    /** A saved query and what has matched it so far. */
    private static final class Watch {

        /** More are counted and not listed: who has so many new matches reads the list by a search. */
        private static final int MOST_ITEMS = 200;

        private final SavedQuery saved;
        private final Queries.Asked asked;
        private final List<News.Item> items = new ArrayList<>();
        private long matches;
        private long fresh;

        Watch(SavedQuery saved, Queries.Asked asked) {
            this.saved = saved;
            this.asked = asked;
        }

        void found(StoredCard card, boolean isNew) {
            matches++;
            if (isNew) {
                fresh++;
                if (items.size() < MOST_ITEMS) {
                    items.add(new News.Item(
                            card.id(), card.article(), card.title().orElse(card.article())));
                }
            }
        }

        News news() {
            return new News(saved, matches, fresh, items);
        }
    }
}
