// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.SearchField;
import org.jspecify.annotations.Nullable;

/** Lucene's query syntax, with our fields, days, and numbers as people type them. */
final class Queries extends QueryParser {

    private Queries() {
        super(SearchField.TEXT.label(), TextAnalysis.analyzer());
        setSplitOnWhitespace(false);
        setDefaultOperator(Operator.AND);
    }

    /**
     * The query.
     *
     * @throws Problem when it cannot be read; the message names the column
     */
    static Query of(String query) {
        try {
            return new Queries().parse(query);
        } catch (ParseException e) {
            throw Problem.usage(message(query, e)).because(e);
        }
    }

    @Override
    protected Query getRangeQuery(String field, String low, String high, boolean includeLow, boolean includeHigh)
            throws ParseException {
        return switch (known(field).type()) {
            case NUMBER ->
                DoubleRange.newIntersectsQuery(
                        field,
                        new double[] {number(low, Double.NEGATIVE_INFINITY)},
                        new double[] {number(high, Double.POSITIVE_INFINITY)});
            case DATE -> TermRangeQuery.newStringRange(field, low, high, includeLow, includeHigh);
            case WORDS, NAME, EXACT -> super.getRangeQuery(field, low, high, includeLow, includeHigh);
        };
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        if (known(field).type() != SearchField.Type.NUMBER) {
            return super.getFieldQuery(field, text, quoted);
        }
        double[] value = {number(text, Double.NaN)};
        return DoubleRange.newIntersectsQuery(field, value, value);
    }

    @Override
    protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
        known(field);
        return super.getFieldQuery(field, text, slop);
    }

    private static SearchField known(String field) {
        return Labelled.parse(SearchField.class, field)
                .orElseThrow(() -> Problem.usage("there is no field " + field + "; the fields are "
                        + Arrays.stream(SearchField.values())
                                .map(SearchField::label)
                                .collect(Collectors.joining(", "))));
    }

    /** {@code open} for a star or nothing, which Lucene's parser gives as null. */
    private static double number(@Nullable String text, double open) {
        if (text == null || text.equals("*")) {
            return open;
        }
        return HumanNumber.parse(text)
                .orElseThrow(() -> Problem.usage("\"" + text + "\" is no number: write 1500000, 1.5m, 2bn or *"));
    }

    private static String message(String query, ParseException fault) {
        return "the query \"" + query + "\" cannot be read" + place(fault)
                + "; put a backslash before : ( ) [ ] \" ~ ^ that are meant as text";
    }

    /** Lucene's parser wraps the exception that knows the place in one that does not. */
    private static String place(ParseException fault) {
        if (fault.getCause() instanceof ParseException cause) {
            return place(cause);
        }
        if (fault.currentToken == null) {
            return "";
        }
        Token token = fault.currentToken.next;
        String found = token.image.isEmpty() ? "its end" : "\"" + token.image + "\"";
        return " at column " + (token.beginColumn + 1) + ", at " + found;
    }
}
