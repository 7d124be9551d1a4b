// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Kind;
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
    private static final float WORD = 1;

    /** Of those that share as much, the first by article, whatever order they were filed in. */
    private static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Names.sort(Kind.CLAIM, SearchField.ID), SortField.Type.STRING),
            SortField.FIELD_DOC);

    private final IndexSearcher searcher;
    private final QueryBuilder words = new QueryBuilder(TextAnalysis.ofQueries());

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
            return searcher.search(query, MOST, ORDER).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }

    private Query query(String group, FiledClaim filed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Keys.GROUP, group)), Occur.FILTER);
        filed.figure().ifPresent(figure -> query.add(scored(sameFigure(figure), FIGURE), Occur.SHOULD));
        filed.claim().measure().ifPresent(measure -> shares(query, SearchField.MEASURE, measure, MEASURE));
        filed.claim().terms().forEach(term -> shares(query, SearchField.TEXT, term, WORD));
        return query.build();
    }

    private void shares(BooleanQuery.Builder query, SearchField field, String text, float weight) {
        Optional.ofNullable(words.createBooleanQuery(Names.of(Kind.CLAIM, field), text, Occur.MUST))
                .ifPresent(shared -> query.add(scored(shared, weight), Occur.SHOULD));
    }

    /** Each thing shared counts for what it is, however rare it is, so that an unrelated article changes no rank. */
    private static Query scored(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private static Query sameFigure(Figure figure) {
        SearchField field = FigureRange.field(figure);
        double low = figure.low().map(Number::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        double high = figure.high().map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
        return new FigureRange.Wanted(field, low, high, Optional.empty()).in(Names.of(Kind.CLAIM, field));
    }
}
