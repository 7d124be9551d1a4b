// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.deskcheck.model.finding.Facet;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.finding.SearchRequest;

/** Questions to the index. Safe for threads. */
public final class Search {

    private final DirectoryReader reader;
    private final Copies copies;
    private final Queries queries;
    private final Ordinals ordinals;

    /**
     * Questions to an index.
     *
     * @param today the day from which relative days are counted; without one they are refused
     */
    Search(DirectoryReader reader, Optional<LocalDate> today) {
        this.reader = reader;
        this.copies = new Copies(reader);
        this.queries = new Queries(new Known(copies::of, new Concerned(reader)::by, today));
        this.ordinals = new Ordinals(reader);
    }

    /**
     * One page of the documents that match.
     *
     * @param passages how many passages of a document to show, at least 1
     * @throws org.deskcheck.model.Problem when the query or the cursor cannot be read, or the query takes too long
     */
    public Hits find(SearchRequest request, int passages) {
        Queries.Asked typed = queries.of(request.query(), request.kind());
        Sort sort = Ordering.of(request.order(), typed.kind());
        return Watched.search(reader, typed.slow(), searcher -> {
            Queries.Asked asked = typed.in(searcher);
            Cursor cursor = Cursor.of(request, asked.kind(), reader);
            FieldDoc after = request.after()
                    .map(text -> cursor.read(text, request.order()))
                    .orElse(null);
            int most = Math.min(request.limit(), Math.max(1, reader.maxDoc()));
            // One more than the page holds tells whether there is another.
            // Counting exactly in the same pass takes less than a second pass that counts: phrases take twice as long
            // in two.
            TopDocs top = searcher.search(
                    asked.query(), new TopFieldCollectorManager(sort, most + 1, after, Integer.MAX_VALUE));
            List<ScoreDoc> page = Arrays.asList(top.scoreDocs).subList(0, Math.min(most, top.scoreDocs.length));
            List<Hit> hits = hits(asked, searcher, page, passages, cursor);
            Optional<String> next = top.scoreDocs.length > most
                    ? Optional.of(hits.get(hits.size() - 1).cursor())
                    : Optional.empty();
            return new Hits(asked.kind(), top.totalHits.value, hits, next);
        });
    }

    /**
     * How many of all documents that match have which values of some fields.
     *
     * @param request of which the query and the kind count
     * @param fields the fields
     * @param most how many values of each, at least 1
     * @throws org.deskcheck.model.Problem when the query cannot be read, or matches cannot be counted by a field
     */
    public List<Facet> facets(SearchRequest request, List<SearchField> fields, int most) {
        Queries.Asked asked = queries.of(request.query(), request.kind());
        return Watched.search(
                reader, asked.slow(), searcher -> new FacetCounts(asked, searcher, ordinals).of(fields, most));
    }

    /**
     * The record of each document that matches, in the order asked for, page after page.
     *
     * @throws org.deskcheck.model.Problem as {@link #find} does
     */
    public List<byte[]> records(SearchRequest request, Hits page) {
        Queries.Asked asked = queries.of(request.query(), request.kind());
        return Watched.search(reader, asked.slow(), searcher -> {
            Cursor cursor = Cursor.of(request, asked.kind(), reader);
            List<byte[]> all = new ArrayList<>();
            for (Hit hit : page.hits()) {
                FieldDoc match = cursor.read(hit.cursor(), request.order());
                all.add(StoredRecord.of(searcher.storedFields(), match.doc));
            }
            return all;
        });
    }

    /**
     * What is most like an article or a claim, the most alike first, itself left out.
     *
     * @param id the id of an article, or of a claim
     * @param limit how many at most, at least 1
     * @throws org.deskcheck.model.Problem when there is none of this id
     */
    public Hits similar(String id, int limit) {
        try {
            return new Likeness(reader, copies).of(id, limit);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search the index", e);
        }
    }

    private List<Hit> hits(Queries.Asked asked, IndexSearcher searcher, List<ScoreDoc> page, int most, Cursor cursor)
            throws IOException {
        List<Integer> docs = page.stream().map(match -> match.doc).toList();
        Map<Integer, Stored> stored = new HashMap<>();
        var fields = searcher.storedFields();
        for (int doc : docs) {
            stored.put(doc, Stored.of(fields, doc));
        }
        List<List<Passage>> passages =
                docs.isEmpty() ? List.of() : new Passages(asked, searcher, most).of(docs, stored);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            FieldDoc match = (FieldDoc) page.get(i);
            hits.add(hit(asked.kind(), Stored.of(stored, match.doc).card(), match, passages.get(i), cursor));
        }
        return hits;
    }

    private Hit hit(Kind kind, StoredCard card, FieldDoc match, List<Passage> passages, Cursor cursor) {
        float score = match.fields[0] instanceof Float relevance ? relevance : 0;
        return new Hit(
                kind,
                card.id(),
                card.articleCard(copies.originOf(card.article())),
                score,
                passages,
                card.details(),
                cursor.write(match));
    }
}
