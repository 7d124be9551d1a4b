// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.text.Article;

/** One document of the index while it is made up, field by field. */
final class Entry {

    /** A month, for counting matches by it: {@code 2026-06}. */
    private static final int MONTH = 7;

    /** Lucene makes room for the longest of a segment each time one is read. */
    private static final int LONGEST_QUOTABLE = 1 << 16;

    /** A name is as good a match among many names as alone, so no lengths are kept. */
    private static final FieldType NAME = name();

    private final Kind kind;
    private final Document document = new Document();
    private final Set<String> seen = new LinkedHashSet<>();

    Entry(Kind kind) {
        this.kind = kind;
        document.add(new StringField(Keys.KIND, kind.label(), Store.YES));
    }

    private static FieldType name() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** What a hit tells of itself; stored first, so that it is read without what is stored after it. */
    Entry card(StoredCard card) {
        document.add(new StoredField(Keys.CARD, card.toString()));
        return this;
    }

    /** The text that passages are cut from, where it stands, and the figures in it. */
    Entry shown(String text, Places places, StoredFigures figures) {
        document.add(new StoredField(Keys.TEXT, text));
        document.add(new StoredField(Keys.PLACES, places.toString()));
        document.add(new StoredField(Keys.FIGURES, figures.toString()));
        places.roles().forEach(role -> put(SearchField.ROLE, role.label()));
        return this;
    }

    /** Words that are looked for by a query without a field. */
    Entry text(String words) {
        has(SearchField.TEXT);
        document.add(new Field(Names.of(kind, SearchField.TEXT), words, BlockText.PLACED));
        return this;
    }

    /** Words of a page. */
    Entry text(SearchField field, BlockText words) {
        has(field);
        document.add(words);
        return this;
    }

    /** What every document of an article has. */
    Entry head(Article article) {
        id(article.id());
        article.title().ifPresent(title -> put(SearchField.TITLE, title));
        article.publisher().ifPresent(publisher -> {
            put(SearchField.PUBLISHER, publisher);
            sort(SearchField.PUBLISHER, TextAnalysis.value(publisher));
        });
        article.published().ifPresent(this::published);
        return sorted(article.id());
    }

    /** The id by which it is sorted. */
    Entry sorted(String article) {
        sort(SearchField.ID, article);
        return this;
    }

    /** An article that the document speaks of. */
    Entry id(String article) {
        document.add(new StringField(Keys.ARTICLE, Keys.term(article), Store.NO));
        return put(SearchField.ID, article);
    }

    /** An article by which a query finds out what a finding is about. */
    Entry concerned(String article) {
        document.add(new SortedSetDocValuesField(Keys.CONCERNED, new BytesRef(Keys.term(article))));
        return this;
    }

    private void published(LocalDate day) {
        days(SearchField.PUBLISHED, new Days(day, day));
        document.add(new NumericDocValuesField(Names.sort(kind, SearchField.PUBLISHED), day.toEpochDay()));
        facet(SearchField.PUBLISHED, day.toString().substring(0, MONTH));
    }

    /** A value of a field that holds words, names or whole values; the same value again adds nothing. */
    Entry put(SearchField field, String value) {
        if (!seen.add(field.label() + ' ' + value)) {
            return this;
        }
        has(field);
        String name = Names.of(kind, field);
        switch (field.type()) {
            case WORDS -> document.add(new TextField(name, value, Store.NO));
            case NAME -> document.add(new Field(name, value, NAME));
            case EXACT, DATE -> document.add(new StringField(name, Keys.term(TextAnalysis.value(value)), Store.NO));
            case NUMBER -> throw new IllegalArgumentException(field + " holds figures");
        }
        if (field.isFacet()) {
            facet(field, value);
        }
        return this;
    }

    /** The days of a field that holds dates. */
    Entry days(SearchField field, Days days) {
        has(field);
        document.add(
                new LongRange(Names.days(kind, field), new long[] {days.first().toEpochDay()}, new long[] {
                    days.last().toEpochDay()
                }));
        return this;
    }

    /** A party of a deal, under its role. */
    Entry party(Party party) {
        document.add(new Field(Names.of(party.role()), party.name(), NAME));
        put(SearchField.PARTY_ROLE, party.role().label());
        return put(SearchField.PARTY, party.name());
    }

    Entry figure(Figure figure) {
        SearchField field = FigureRange.field(figure);
        has(field);
        FigureRange.of(Names.of(kind, field), figure).forEach(document::add);
        figure.unit().ifPresent(unit -> put(SearchField.UNIT, unit));
        return put(SearchField.BOUND, figure.bound().label());
    }

    /** The figure by which the document is sorted. */
    Entry size(Optional<Figure> figure) {
        figure.ifPresent(f -> document.add(
                new NumericDocValuesField(Names.size(kind), NumericUtils.doubleToSortableLong(FigureRange.size(f)))));
        return this;
    }

    /** A term of a field that no query names. */
    Entry key(String name, String term) {
        document.add(new StringField(name, Keys.term(term), Store.NO));
        return this;
    }

    /** A value that is only kept. */
    Entry kept(String name, String value) {
        document.add(new StoredField(name, value));
        return this;
    }

    /** So much of a record as is needed to quote its article, to be read alone; not kept when it is very long. */
    Entry quotable(byte[] record, int length) {
        if (length <= LONGEST_QUOTABLE) {
            document.add(new BinaryDocValuesField(Keys.QUOTABLE, new BytesRef(record, 0, length)));
        }
        return this;
    }

    /** The document; the record is stored last. */
    Document with(byte[] record) {
        document.add(new StoredField(Keys.RECORD, record));
        return document;
    }

    private void has(SearchField field) {
        if (seen.add(field.label())) {
            document.add(new StringField(Names.has(kind), field.label(), Store.NO));
        }
    }

    private void facet(SearchField field, String value) {
        document.add(new SortedSetDocValuesField(Names.facet(kind, field), new BytesRef(Keys.term(value))));
    }

    private void sort(SearchField field, String value) {
        document.add(new SortedDocValuesField(Names.sort(kind, field), new BytesRef(Keys.term(value))));
    }
}
