// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import static org.deskcheck.model.finding.Kind.ARTICLE;
import static org.deskcheck.model.finding.Kind.CLAIM;
import static org.deskcheck.model.finding.Kind.DEAL;
import static org.deskcheck.model.finding.Kind.FINDING;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.text.BlockRole;

/** The fields that a query can name, each with the kinds of documents that have it. */
public enum SearchField implements Labelled {
    TEXT(Type.WORDS, In.ALL, "the words; what a query without a field looks for", "\"private placement\""),
    TITLE(Type.WORDS, In.WITH_ARTICLE, "the headline", "title:offering"),
    AROUND(
            Type.WORDS,
            Set.of(ARTICLE),
            "words of the page around the article: adverts, links, comments",
            "around:sale"),
    ID(Type.EXACT, In.ALL, "the article's id", "id:\"wire/norvane.txt\""),
    ORIGIN(Type.EXACT, In.ALL, "the article of this id and all copies of its text", "origin:\"wire/norvane.txt\""),
    PUBLISHER(Type.NAME, In.WITH_ARTICLE, "who published it", "publisher:\"the grid ledger\""),
    PUBLISHED(Type.DATE, In.WITH_ARTICLE, "the day of publication", "published:[2026-06-01 TO 2026-06-30]"),
    LANGUAGE(Type.EXACT, Set.of(ARTICLE), "the language, two letters", "language:en"),
    ROLE(
            Type.EXACT,
            In.WITH_ARTICLE,
            "the role of the block it stands in; of an article, of its blocks",
            "role:caption",
            BlockRole.values()),
    ENTITY(Type.NAME, In.WITH_ARTICLE, "a company, organization, person or place named", "entity:microsoft"),
    ENTITY_ID(Type.EXACT, In.WITH_ARTICLE, "its identifier", "entity-id:\"company:microsoft\""),
    SYMBOL(Type.EXACT, Set.of(ARTICLE), "a symbol, with or without its exchange", "symbol:iren"),
    MONEY(Type.NUMBER, In.WITH_ARTICLE, "an amount of money, of any currency or of one", "money:[$1bn TO $10bn]"),
    PERCENT(Type.NUMBER, In.WITH_ARTICLE, "a percentage, points, basis points or a multiple", "percent:[20 TO *]"),
    QUANTITY(Type.NUMBER, In.WITH_ARTICLE, "a quantity or a count, of any unit or of one", "quantity:[300MW TO *]"),
    DURATION(Type.NUMBER, In.WITH_ARTICLE, "a length of time, in its own unit", "duration:[5year TO *]"),
    UNIT(Type.EXACT, In.WITH_ARTICLE, "a unit or a currency", "unit:eur"),
    BOUND(Type.EXACT, In.WITH_ARTICLE, "how a figure limits its value", "bound:at-most", Bound.values()),
    SUBJECT(Type.NAME, Set.of(CLAIM), "whom a claim is about", "subject:alphabet"),
    MEASURE(Type.NAME, Set.of(CLAIM), "what a claim measures", "measure:\"capital expenditures\""),
    PERIOD(Type.DATE, Set.of(CLAIM), "the time a claim is about", "period:2026-Q2"),
    MODALITY(Type.EXACT, Set.of(CLAIM), "how a claim is put forward", "modality:estimate", Modality.values()),
    ATTRIBUTION(
            Type.EXACT, Set.of(CLAIM), "to whom a claim is ascribed", "attribution:vague", Attribution.Kind.values()),
    TYPE(Type.EXACT, Set.of(DEAL), "the kind of deal", "type:debt-financing", DealType.values()),
    STATUS(Type.EXACT, Set.of(DEAL), "how far a deal has come", "status:completed", DealStatus.values()),
    PARTY(
            Type.NAME,
            Set.of(DEAL),
            "a party of a deal; its role is a field too: acquirer, target …",
            "acquirer:norvane"),
    PARTY_ROLE(
            Type.EXACT,
            Set.of(DEAL),
            "a role that a party of the deal has",
            "party-role:underwriter",
            PartyRole.values()),
    RULE(Type.EXACT, Set.of(FINDING), "the rule of a finding", "rule:sum-of-parts"),
    OUTCOME(
            Type.EXACT,
            Set.of(FINDING),
            "what a comparison came to; articles are found by those about them",
            "outcome:CONFLICT",
            Outcome.values()),
    LEVEL(Type.EXACT, Set.of(FINDING), "the level of a finding", "level:warning", Level.values()),
    TONE(Type.EXACT, Set.of(ARTICLE), "the tone of the article", "tone:negative", Tone.values()),
    DISCLAIMER(
            Type.EXACT,
            Set.of(ARTICLE),
            "an element of its disclaimers, or none",
            "disclaimer:not-advice",
            DisclaimerElement.values()),
    MISSING(
            Type.EXACT,
            Set.of(ARTICLE),
            "an element that its disclaimers lack",
            "missing:risk-warning",
            DisclaimerElement.values());

    /** The value of {@link #DISCLAIMER} that an article without any has. */
    public static final String NO_DISCLAIMER = "none";

    private final Type type;
    private final Set<Kind> kinds;
    private final String meaning;
    private final String example;
    private final List<String> values;

    SearchField(Type type, Set<Kind> kinds, String meaning, String example, Enum<?>... values) {
        this.type = type;
        this.kinds = kinds;
        this.meaning = meaning;
        this.example = example;
        this.values = Arrays.stream(values).map(SearchField::word).toList();
    }

    private static String word(Enum<?> value) {
        return value instanceof Labelled labelled ? labelled.label() : value.name();
    }

    /** How it is indexed, and so how it is asked for. */
    public Type type() {
        return type;
    }

    /** Whether documents of this kind have it. */
    public boolean isIn(Kind kind) {
        return kinds.contains(kind);
    }

    /** What it holds, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** A query that uses it. */
    public String example() {
        return example;
    }

    /** All values that it can have; nothing when there is no end of them. */
    public List<String> vocabulary() {
        return this == DISCLAIMER
                ? Stream.concat(values.stream(), Stream.of(NO_DISCLAIMER)).toList()
                : values;
    }

    /** Whether matches can be counted by its values. */
    public boolean isFacet() {
        return this != ID && this != ORIGIN && (type == Type.NAME || type == Type.EXACT || type == Type.DATE);
    }

    /** The field of this name, which may also be what other programs call it. */
    public static Optional<SearchField> named(String name) {
        return Labelled.parse(SearchField.class, name).or(() -> switch (name) {
            case "headline" -> Optional.of(TITLE);
            case "date" -> Optional.of(PUBLISHED);
            case "company" -> Optional.of(ENTITY);
            case "sentiment" -> Optional.of(TONE);
            default -> Optional.empty();
        });
    }

    /** The ways in which a field is indexed. */
    public enum Type implements Labelled {
        /** Words of running text. */
        WORDS,
        /** A name, or words of it. */
        NAME,
        /** A whole value, without regard to case. */
        EXACT,
        /** A day or a stretch of days. */
        DATE,
        /** The interval of a figure. */
        NUMBER
    }

    /** Sets of kinds that several fields share. */
    private static final class In {
        static final Set<Kind> ALL = Set.of(ARTICLE, CLAIM, DEAL, FINDING);
        static final Set<Kind> WITH_ARTICLE = Set.of(ARTICLE, CLAIM, DEAL);

        private In() {}
    }
}
