// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;

/** Queries for documents of a kind by what they have and what they belong to, rather than by what they say. */
final class Belonging {

    private final Kind kind;
    private final Known known;

    Belonging(Kind kind, Known known) {
        this.kind = kind;
        this.known = known;
    }

    /** Whether a field is one of findings through which articles are asked for. */
    static boolean isOfFindings(SearchField field, Kind kind) {
        return kind == Kind.ARTICLE && !field.isIn(kind) && field.isIn(Kind.FINDING);
    }

    /** All documents of the kind. */
    Query all() {
        return new ConstantScoreQuery(new TermQuery(new Term(Keys.KIND, kind.label())));
    }

    /** Those that have a field, of their own or through a finding. */
    Query having(SearchField field) {
        boolean ofFindings = isOfFindings(field, kind);
        Query having = new ConstantScoreQuery(
                new TermQuery(new Term(Names.has(ofFindings ? Kind.FINDING : kind), field.label())));
        return ofFindings ? concernedBy(having) : having;
    }

    /** Those of an article and of all copies of its text. */
    Query ofOrigin(String article) {
        return of(known.copies().apply(article));
    }

    /** The articles that certain findings are about. */
    Query concernedBy(Query findings) {
        return of(known.concerned().apply(findings));
    }

    private Query of(List<String> articles) {
        List<BytesRef> ids =
                articles.stream().map(id -> new BytesRef(Keys.term(id))).toList();
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(new TermInSetQuery(Keys.ARTICLE, ids), Occur.FILTER)
                .add(all(), Occur.FILTER)
                .build());
    }
}
