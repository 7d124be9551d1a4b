// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.finding.SearchField.Type;
import org.jspecify.annotations.Nullable;

/** Lucene's query syntax, with our fields, days, and numbers as people type them. One object reads one query. */
final class QueryGrammar extends QueryParser {

    /** What the parser calls the field of words that stand without one. */
    private static final String NONE = "";

    private static final float TITLE_WEIGHT = 1.5f;
    private static final float TIE = 0.1f;

    private final Kind kind;
    private final Vocabulary vocabulary;
    private final QueryLimits limits;
    private final Ranges ranges;
    private final Belonging belonging;
    private final Set<SearchField> fields = EnumSet.noneOf(SearchField.class);
    private boolean slow;
    private boolean anywhere;

    QueryGrammar(String query, Kind kind, Known known) {
        super(NONE, TextAnalysis.ofQueries());
        this.kind = kind;
        this.vocabulary = new Vocabulary(query);
        this.limits = new QueryLimits(vocabulary);
        this.ranges = new Ranges(kind, vocabulary, known.today());
        this.belonging = new Belonging(kind, known);
        setSplitOnWhitespace(false);
        setDefaultOperator(Operator.AND);
        setAutoGenerateMultiTermSynonymsPhraseQuery(true);
        // Nearly nobody mistypes the first letter, and with it known few words have to be looked at.
        setFuzzyPrefixLength(1);
    }

    /** The fields that the query names. */
    Set<SearchField> fields() {
        return fields;
    }

    /** The figures that the query asks for. */
    List<FigureRange.Wanted> figures() {
        return ranges.wanted();
    }

    /** Whether it may walk many terms. */
    boolean isSlow() {
        return slow;
    }

    @Override
    protected @Nullable Query getFieldQuery(String field, String text, boolean quoted) {
        SearchField asked = asked(field);
        if (asked.type() == Type.NUMBER) {
            return ranges.figures(asked, text, text, true, true);
        }
        if (asked.type() == Type.DATE) {
            return ranges.days(asked, text, text, true, true);
        }
        if (asked == SearchField.ORIGIN) {
            return belonging.ofOrigin(text);
        }
        vocabulary.check(asked, text);
        if (asked.type() == Type.EXACT) {
            Term value = new Term(Names.of(kindOf(asked), asked), Keys.term(TextAnalysis.value(text)));
            return through(asked, new TermQuery(value));
        }
        return quoted ? phrase(field, text, getPhraseSlop()) : words(field, text);
    }

    @Override
    protected @Nullable Query getFieldQuery(String field, String text, int slop) {
        SearchField asked = asked(field);
        if (asked.type() != Type.WORDS && asked.type() != Type.NAME) {
            return getFieldQuery(field, text, true);
        }
        return phrase(field, text, slop);
    }

    /** Words of the text; a single word may also stand in the headline. */
    private @Nullable Query words(String field, String text) {
        anywhere = field.equals(NONE) && kind == Kind.ARTICLE;
        Query words = createBooleanQuery(name(field), text, Occur.MUST);
        anywhere = false;
        return words;
    }

    private @Nullable Query phrase(String field, String text, int slop) {
        Query inText = createPhraseQuery(name(field), QueryLimits.phrase(text), slop);
        if (!field.equals(NONE) || kind != Kind.ARTICLE || inText == null) {
            return inText;
        }
        Query inTitle = createPhraseQuery(Names.of(kind, SearchField.TITLE), text, slop);
        return new DisjunctionMaxQuery(List.of(inText, new BoostQuery(inTitle, TITLE_WEIGHT)), TIE);
    }

    @Override
    protected Query newTermQuery(Term term, float boost) {
        Query inText = super.newTermQuery(term, boost);
        if (!anywhere) {
            return inText;
        }
        Query inTitle = super.newTermQuery(new Term(Names.of(kind, SearchField.TITLE), term.bytes()), boost);
        return new DisjunctionMaxQuery(List.of(inText, new BoostQuery(inTitle, TITLE_WEIGHT)), TIE);
    }

    @Override
    protected Query getRangeQuery(
            String field, @Nullable String low, @Nullable String high, boolean withLow, boolean withHigh)
            throws ParseException {
        SearchField asked = asked(field);
        return switch (asked.type()) {
            case NUMBER -> ranges.figures(asked, low, high, withLow, withHigh);
            case DATE -> ranges.days(asked, low, high, withLow, withHigh);
            case WORDS, NAME, EXACT -> {
                slow = true;
                yield through(asked, super.getRangeQuery(name(field), low, high, withLow, withHigh));
            }
        };
    }

    @Override
    protected Query getPrefixQuery(String field, String prefix) throws ParseException {
        SearchField asked = asked(field);
        if (asked == SearchField.PUBLISHED) {
            return ranges.days(asked, prefix, prefix, true, true);
        }
        return through(asked, super.getPrefixQuery(pattern(field, prefix), prefix));
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        if (pattern.equals("*")) {
            return field.equals("*") || field.equals(NONE) ? belonging.all() : belonging.having(asked(field));
        }
        return through(asked(field), super.getWildcardQuery(pattern(field, pattern), pattern));
    }

    @Override
    protected Query getFuzzyQuery(String field, String term, float similarity) throws ParseException {
        return through(asked(field), super.getFuzzyQuery(pattern(field, term), term, similarity));
    }

    @Override
    protected Query getRegexpQuery(String field, String pattern) throws ParseException {
        String name = pattern(field, pattern);
        try {
            return through(asked(field), super.getRegexpQuery(name, pattern));
        } catch (IllegalArgumentException e) {
            throw Problem.usage("the pattern /" + Vocabulary.cut(pattern) + "/" + vocabulary.column(pattern)
                            + " is no regular expression")
                    .because(e);
        }
    }

    /** "NOT x" alone means everything else. */
    @Override
    protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
        List<BooleanClause> all = new ArrayList<>(clauses);
        if (!clauses.isEmpty() && clauses.stream().allMatch(BooleanClause::isProhibited)) {
            all.add(new BooleanClause(belonging.all(), Occur.MUST));
        }
        return super.getBooleanQuery(all);
    }

    /** The kind of the documents in which a field is looked up. */
    private Kind kindOf(SearchField field) {
        return Belonging.isOfFindings(field, kind) ? Kind.FINDING : kind;
    }

    /** What has the field itself, or is concerned by what has it. */
    private Query through(SearchField field, Query query) {
        return Belonging.isOfFindings(field, kind) ? belonging.concernedBy(query) : query;
    }

    /** The name on disk of a field in which terms are sought by a pattern. */
    private String pattern(String field, String pattern) {
        SearchField asked = asked(field);
        limits.checkPattern(asked, pattern);
        slow = true;
        return name(field);
    }

    private SearchField asked(String field) {
        SearchField asked = field.equals(NONE) ? SearchField.TEXT : vocabulary.field(field);
        fields.add(asked);
        return asked;
    }

    private String name(String field) {
        return field.equals(NONE) ? Names.of(kind, SearchField.TEXT) : vocabulary.name(field, kindOf(asked(field)));
    }
}
