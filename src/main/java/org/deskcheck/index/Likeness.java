// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.finding.SearchField;

/**
 * Finds what is like a document: what shares its rare words, and of an article also what shares runs of its text. How much
 * of the text two articles share is told by their fingerprints; by words alone, two articles on one company would pass
 * for copies.
 */
final class Likeness {

    /** The share of the text that a hit has in common with the article, in per cent. */
    static final String SHARED = "shared";

    private static final int MOST_TERMS = 40;
    /** Words of one letter are seldom what a text is about. */
    private static final int SHORTEST_WORD = 2;
    /** In a small index, a word in two documents is already a bond. */
    private static final int LEAST_DOCUMENTS = 2;

    private static final int PER_CENT = 100;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Copies copies;

    Likeness(DirectoryReader reader, Copies copies) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.copies = copies;
    }

    /** What is most like a document: articles that share its text first, then by its words. */
    Hits of(String id, int limit) throws IOException {
        int doc = first(Keys.ARTICLE_ID, id)
                .or(() -> first(Keys.PART_ID, id))
                .orElseThrow(() -> Problem.notFound("there is nothing with the id \"" + Vocabulary.cut(id)
                        + "\" in the index: `deskcheck search` shows the ids"));
        Kind kind = kindOf(doc);
        Stored stored = Stored.of(reader.storedFields(), doc);
        Query words = words(kind, stored);
        Fingerprint print = Prints.of(reader, doc);
        Query query = query(kind, id, words, print);
        TopDocs top = searcher.search(query, Math.min(limit, reader.maxDoc()));
        Queries.Asked asked = new Queries.Asked(kind, words, List.of(), false);
        return new Hits(kind, searcher.count(query), hits(asked, top, print), Optional.empty());
    }

    private static Query query(Kind kind, String id, Query words, Fingerprint print) {
        List<BytesRef> bands = print.bands().stream().map(BytesRef::new).toList();
        Query like = new BooleanQuery.Builder()
                .add(words, Occur.SHOULD)
                .add(new TermInSetQuery(Keys.BAND, bands), Occur.SHOULD)
                .build();
        String itself = kind == Kind.ARTICLE ? Keys.ARTICLE_ID : Keys.PART_ID;
        return new BooleanQuery.Builder()
                .add(like, Occur.MUST)
                .add(new TermQuery(new Term(Keys.KIND, kind.label())), Occur.FILTER)
                .add(new TermQuery(new Term(itself, Keys.term(id))), Occur.MUST_NOT)
                .build();
    }

    /** The words that set the text apart. */
    private Query words(Kind kind, Stored stored) throws IOException {
        String name = Names.of(kind, SearchField.TEXT);
        MoreLikeThis likeThis = new MoreLikeThis(reader);
        likeThis.setAnalyzer(TextAnalysis.ofQueries());
        likeThis.setFieldNames(new String[] {name});
        likeThis.setMinTermFreq(1);
        likeThis.setMinDocFreq(LEAST_DOCUMENTS);
        likeThis.setMinWordLen(SHORTEST_WORD);
        likeThis.setMaxQueryTerms(MOST_TERMS);
        likeThis.setBoost(true);
        return likeThis.like(name, new StringReader(stored.text().flat()));
    }

    private List<Hit> hits(Queries.Asked asked, TopDocs top, Fingerprint print) throws IOException {
        List<Integer> docs = new ArrayList<>();
        Map<Integer, Stored> stored = new HashMap<>();
        for (ScoreDoc match : top.scoreDocs) {
            docs.add(match.doc);
            stored.put(match.doc, Stored.of(reader.storedFields(), match.doc));
        }
        List<List<Passage>> passages = docs.isEmpty() ? List.of() : new Passages(asked, searcher, 1).of(docs, stored);
        Map<Hit, Double> shares = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < docs.size(); i++) {
            int doc = docs.get(i);
            double share = print.similarity(Prints.of(reader, doc));
            Hit hit = hit(asked.kind(), Stored.of(stored, doc).card(), top.scoreDocs[i].score, passages.get(i), share);
            shares.put(hit, share);
            hits.add(hit);
        }
        hits.sort(Comparator.comparingDouble((Hit hit) -> shares.getOrDefault(hit, 0.0))
                .reversed());
        return hits;
    }

    private Hit hit(Kind kind, StoredCard card, float score, List<Passage> passages, double share) {
        List<Hit.Detail> details = new ArrayList<>(card.details());
        if (kind == Kind.ARTICLE) {
            details.add(new Hit.Detail(SHARED, String.format(Locale.ROOT, "%.0f%%", share * PER_CENT)));
        }
        return new Hit(
                kind, card.id(), card.articleCard(copies.originOf(card.article())), score, passages, details, "");
    }

    private Optional<Integer> first(String field, String id) {
        return Terms.docs(reader, field, Keys.term(id), 1).stream().findFirst();
    }

    private Kind kindOf(int doc) throws IOException {
        String label = reader.storedFields().document(doc, Set.of(Keys.KIND)).get(Keys.KIND);
        return Labelled.parse(Kind.class, label).orElseThrow();
    }
}
