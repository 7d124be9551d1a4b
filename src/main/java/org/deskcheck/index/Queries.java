// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;

/** Makes queries out of what people type, or says in one sentence why it cannot. Safe for threads. */
final class Queries {

    private final Known known;

    /**
     * A maker of queries.
     *
     * @param known what a query can refer to
     */
    Queries(Known known) {
        this.known = known;
    }

    /**
     * What somebody asks for.
     *
     * @param kind the documents that are looked for
     * @param query matches documents of this kind only
     * @param figures the figures it asks for, to be shown
     * @param slow whether it may walk many terms of the index, so that its time should be watched
     */
    record Asked(Kind kind, Query query, List<FigureRange.Wanted> figures, boolean slow) {

        /** The same in the words of an index: what is alike to a word is looked up once, to search and to show. */
        Asked in(IndexSearcher searcher) throws IOException {
            return new Asked(kind, searcher.rewrite(query), figures, slow);
        }
    }

    /**
     * The query.
     *
     * @param kind what to look for; where it is not told, articles, or else the first kind that has all fields named, or
     *     else articles by their findings
     * @throws Problem when it cannot be read; the message names the column
     */
    Asked of(String query, Optional<Kind> kind) {
        String plain = QueryShape.checked(query);
        if (kind.isPresent()) {
            return parse(plain, kind.get());
        }
        QueryGrammar first = new QueryGrammar(plain, Kind.ARTICLE, known.unasked());
        read(first, plain);
        return parse(plain, kindWith(first.fields()));
    }

    private static Kind kindWith(Set<SearchField> fields) {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        fields.forEach(field -> kinds.removeIf(kind -> !field.isIn(kind)));
        return kinds.stream()
                .findFirst()
                .or(() -> Optional.of(Kind.ARTICLE)
                        .filter(kind -> fields.stream().allMatch(field -> canAsk(field, kind))))
                .orElseThrow(() -> Problem.usage("nothing has all of the fields "
                        + String.join(
                                ", ", fields.stream().map(SearchField::label).toList())
                        + ": ask for articles, claims, deals and findings one by one"));
    }

    /** Whether documents of a kind have a field, or are asked for through findings that have it. */
    private static boolean canAsk(SearchField field, Kind kind) {
        return field.isIn(kind) || Belonging.isOfFindings(field, kind);
    }

    private Asked parse(String query, Kind kind) {
        QueryGrammar grammar = new QueryGrammar(query, kind, known);
        Query read = read(grammar, query);
        grammar.fields().stream().filter(field -> !canAsk(field, kind)).forEach(field -> Vocabulary.check(field, kind));
        return new Asked(kind, read, grammar.figures(), grammar.isSlow());
    }

    private static Query read(QueryGrammar grammar, String query) {
        try {
            return grammar.parse(query);
        } catch (ParseException e) {
            throw QueryFault.of(e).because(e);
        } catch (IllegalArgumentException e) {
            // What Lucene says to a boost or a distance that is out of range.
            throw Problem.usage("the query cannot be read: a number behind ^ or ~ is out of range")
                    .because(e);
        }
    }
}
