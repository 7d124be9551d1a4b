// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.text.Article;

/** Questions to the index. Safe for threads. */
public final class Search {

    private final IndexSearcher searcher;
    private final Records records;

    Search(IndexSearcher searcher, Records records) {
        this.searcher = searcher;
        this.records = records;
    }

    /**
     * The documents of one kind that match a query, best first; among equals in the order of the index.
     *
     * @param query in Lucene's syntax, with the fields of {@link SearchField}
     * @param kind what to look for
     * @param limit how many at most, at least 1
     * @throws org.deskcheck.model.Problem when the query cannot be read
     */
    public Hits find(String query, Kind kind, int limit) {
        Query asked = Queries.of(query);
        Query both = new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(new TermQuery(new Term(Keys.KIND, kind.label())), Occur.FILTER)
                .build();
        try {
            TopDocs top = searcher.search(both, limit, Sort.RELEVANCE, true);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc hit : top.scoreDocs) {
                hits.add(hit(asked, kind, hit));
            }
            return new Hits(total(both, top.totalHits), hits);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot search the index", e);
        }
    }

    private long total(Query query, TotalHits counted) throws IOException {
        return counted.relation == TotalHits.Relation.EQUAL_TO ? counted.value : searcher.count(query);
    }

    private Hit hit(Query query, Kind kind, ScoreDoc found) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        var bytes = document.getBinaryValue(Keys.RECORD);
        byte[] record = Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
        return switch (kind) {
            case ARTICLE -> {
                Analysis analysis = records.readAnalysis(record);
                Article article = analysis.article();
                yield hit(kind, article.id(), article, found.score, passage(query, words(article)));
            }
            case CLAIM -> {
                FiledClaim claim = records.readClaim(record);
                yield new Hit(
                        kind,
                        claim.claim().id(),
                        claim.article().id(),
                        claim.article().title(),
                        claim.article().publisher(),
                        claim.article().published(),
                        found.score,
                        passage(query, claim.claim().text()));
            }
            case DEAL -> {
                String article = document.get(Keys.ARTICLE);
                yield bare(kind, article, article, found.score, passage(query, document.get(SearchField.TEXT.label())));
            }
            case FINDING -> {
                Finding finding = records.readFinding(record);
                String article = finding.articles().stream().findFirst().orElse("");
                yield bare(kind, finding.id(), article, found.score, finding.message());
            }
        };
    }

    private static Hit hit(Kind kind, String id, Article article, float score, String passage) {
        return new Hit(
                kind, id, article.id(), article.title(), article.publisher(), article.published(), score, passage);
    }

    private static Hit bare(Kind kind, String id, String article, float score, String passage) {
        return new Hit(kind, id, article, Optional.empty(), Optional.empty(), Optional.empty(), score, passage);
    }

    /** The words of the article itself; what stands around it on the page shows nobody why it was found. */
    private static String words(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role().isProse())
                .map(block -> article.text().slice(block.span()))
                .collect(Collectors.joining("\n"));
    }

    /** The best sentence for the query, on one line. */
    private static String passage(Query query, String text) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(TextAnalysis.analyzer())
                .withFormatter(new PlainPassage())
                .build();
        Object passage = highlighter.highlightWithoutSearcher(SearchField.TEXT.label(), query, text, 1);
        return passage == null ? "" : passage.toString().strip().replaceAll("\\s++", " ");
    }
}
