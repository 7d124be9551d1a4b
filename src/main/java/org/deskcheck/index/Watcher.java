// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.SavedQuery;
import org.deskcheck.model.finding.SearchField;

/** Holds saved queries against an index: what matches now and did not match in the index before is new. */
final class Watcher implements AutoCloseable {

    /** More are counted and not listed: who has so many new matches reads the list by a search. */
    private static final int MOST_ITEMS = 200;

    private static final int PAGE = 10_000;
    private static final Set<String> CARD = Set.of(Keys.CARD);

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

    /**
     * What matches in the index as it is now, and what of it is new, by article.
     *
     * @param now stays open
     */
    List<News> news(DirectoryReader now) {
        IndexSearcher present = new IndexSearcher(now);
        try {
            List<News> news = new ArrayList<>();
            for (Watch watch : watches) {
                news.add(news(watch, present));
            }
            return news;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search", e);
        }
    }

    private News news(Watch watch, IndexSearcher present) throws IOException {
        Kind kind = watch.asked().kind();
        Sort sort =
                new Sort(new SortField(Names.sort(kind, SearchField.ID), SortField.Type.STRING), SortField.FIELD_DOC);
        List<News.Item> items = new ArrayList<>();
        long matches = 0;
        long fresh = 0;
        ScoreDoc[] page = present.search(watch.asked().query(), PAGE, sort).scoreDocs;
        while (page.length > 0) {
            for (ScoreDoc match : page) {
                StoredCard card = StoredCard.read(String.valueOf(
                        present.storedFields().document(match.doc, CARD).get(Keys.CARD)));
                matches++;
                if (isNew(watch, card.id())) {
                    fresh++;
                    if (items.size() < MOST_ITEMS) {
                        items.add(new News.Item(
                                card.id(), card.article(), card.title().orElse(card.article())));
                    }
                }
            }
            page = present.searchAfter(page[page.length - 1], watch.asked().query(), PAGE, sort).scoreDocs;
        }
        return new News(watch.saved(), matches, fresh, items);
    }

    private boolean isNew(Watch watch, String id) throws IOException {
        if (searcher.isEmpty()) {
            return true;
        }
        String key = watch.asked().kind() == Kind.ARTICLE ? Keys.ARTICLE_ID : Keys.PART_ID;
        BooleanQuery known = new BooleanQuery.Builder()
                .add(watch.asked().query(), Occur.FILTER)
                .add(new TermQuery(new Term(key, Keys.term(id))), Occur.FILTER)
                .build();
        return searcher.get().count(known) == 0;
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

    /** A saved query, and what it asks. */
    private record Watch(SavedQuery saved, Queries.Asked asked) {}
}
