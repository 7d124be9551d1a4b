// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.Labelled;

/** The fields that a query can name. */
public enum SearchField implements Labelled {
    TEXT(Type.WORDS, "the words of the article, claim, deal or finding", "\"private placement\""),
    TITLE(Type.WORDS, "the headline", "title:offering"),
    ID(Type.EXACT, "the article's id", "id:iren-gpu-financing.txt"),
    PUBLISHER(Type.NAME, "who published it", "publisher:\"the grid ledger\""),
    PUBLISHED(Type.DATE, "the day of publication", "published:[2026-06-01 TO 2026-06-30]"),
    LANGUAGE(Type.EXACT, "the language, two letters", "language:en"),
    ENTITY(Type.NAME, "a company, organization, person or place named", "entity:microsoft"),
    SYMBOL(Type.NAME, "a symbol", "symbol:iren"),
    MONEY(Type.NUMBER, "an amount of money of any currency", "money:[1bn TO 10bn]"),
    PERCENT(Type.NUMBER, "a percentage", "percent:[20 TO *]"),
    QUANTITY(Type.NUMBER, "a quantity or a count", "quantity:[300 TO 500]"),
    UNIT(Type.NAME, "a unit or a currency", "unit:mw"),
    SUBJECT(Type.WORDS, "whom a claim is about", "subject:alphabet"),
    MEASURE(Type.WORDS, "what a claim measures", "measure:\"capital expenditures\""),
    PERIOD(Type.EXACT, "the period of a claim", "period:2026*"),
    MODALITY(Type.EXACT, "how a claim is put forward: fact, plan, estimate, opinion", "modality:estimate"),
    TYPE(Type.EXACT, "the kind of deal", "type:debt-financing"),
    STATUS(Type.EXACT, "how far a deal has come", "status:completed"),
    PARTY(Type.NAME, "a party of a deal", "party:fluidstack"),
    RULE(Type.EXACT, "the rule of a finding", "rule:sum-of-parts"),
    OUTCOME(Type.EXACT, "what a comparison came to", "outcome:CONFLICT"),
    LEVEL(Type.EXACT, "the level of a finding: error, warning, note", "level:warning"),
    TONE(Type.EXACT, "the tone: positive, neutral, negative", "tone:negative"),
    DISCLAIMER(Type.EXACT, "an element of its disclaimers, or none", "disclaimer:not-advice");

    private final Type type;
    private final String meaning;
    private final String example;

    SearchField(Type type, String meaning, String example) {
        this.type = type;
        this.meaning = meaning;
        this.example = example;
    }

    /** How it is indexed, and so how it is asked for. */
    public Type type() {
        return type;
    }

    /** What it holds, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** A query that uses it. */
    public String example() {
        return example;
    }

    /** The ways in which a field is indexed. */
    public enum Type implements Labelled {
        /** Words of running text. */
        WORDS,
        /** A whole name, without regard to case. */
        NAME,
        /** A whole value, letter by letter. */
        EXACT,
        /** A day. */
        DATE,
        /** The interval of a figure. */
        NUMBER
    }
}
