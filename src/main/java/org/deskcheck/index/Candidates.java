// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.SearchField;

/**
 * The claims of a large group that may be about the matter of a claim: those that share its figure, its measure and its words.
 * To read all claims about a company that is in every tenth article would take longer than an editor waits.
 */
final class Candidates {

    /** So many for each claim; what shares less than these is about something else. */
    private static final int MOST = 64;

    private static final float FIGURE = 4;
    private static final float MEASURE = 3;

    private final IndexSearcher searcher;

    Candidates(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The documents of the candidates for some claims in a group, ascending. */
    SortedSet<Integer> of(String group, List<FiledClaim> claims) {
        SortedSet<Integer> docs = new TreeSet<>();
        for (FiledClaim claim : claims) {
            for (ScoreDoc hit : hits(query(group, claim))) {
                docs.add(hit.doc);
            }
        }
        return docs;
    }

    private ScoreDoc[] hits(Query query) {
        try {
            return searcher.search(query, MOST).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }

    private static Query query(String group, FiledClaim filed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Keys.GROUP, group)), Occur.FILTER);
        filed.figure().ifPresent(figure -> query.add(sameFigure(figure), Occur.SHOULD));
        filed.claim()
                .measure()
                .ifPresent(measure -> query.add(
                        scored(new TermQuery(new Term(SearchField.MEASURE.label(), word(measure))), MEASURE),
                        Occur.SHOULD));
        filed.claim()
                .terms()
                .forEach(term -> query.add(
                        scored(new TermQuery(new Term(SearchField.TEXT.label(), word(term))), 1), Occur.SHOULD));
        return query.build();
    }

    /** Each thing shared counts for what it is, however rare it is, so that an unrelated article changes no rank. */
    private static Query scored(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private static Query sameFigure(Figure figure) {
        double[] low = {figure.low().map(Number::doubleValue).orElse(Double.NEGATIVE_INFINITY)};
        double[] high = {figure.high().map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY)};
        return scored(
                DoubleRange.newIntersectsQuery(Documents.field(figure.kind()).label(), low, high), FIGURE);
    }

    private static String word(String lemma) {
        return lemma.toLowerCase(Locale.ROOT);
    }
}
