// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import org.deskcheck.model.Labelled;

/**
 * A column of a table.
 *
 * @param name its name, in lower case with underscores
 * @param type what its cells hold
 * @param meaning what they mean, in a sentence without a full stop
 */
public record Column(String name, Type type, String meaning) {

    /** What the cells of a column hold, each in the form in which it stands in a CSV file; an empty cell is a blank. */
    public enum Type implements Labelled {
        /** Any characters. */
        TEXT,
        /** A decimal number in plain digits, exact. */
        NUMBER,
        /** A whole number of at most 64 bits. */
        INTEGER,
        /** A day, as ISO 8601 writes it. */
        DATE,
        /** {@code true} or {@code false}. */
        FLAG
    }

    static Column text(String name, String meaning) {
        return new Column(name, Type.TEXT, meaning);
    }

    static Column number(String name, String meaning) {
        return new Column(name, Type.NUMBER, meaning);
    }

    static Column integer(String name, String meaning) {
        return new Column(name, Type.INTEGER, meaning);
    }

    static Column date(String name, String meaning) {
        return new Column(name, Type.DATE, meaning);
    }

    static Column flag(String name, String meaning) {
        return new Column(name, Type.FLAG, meaning);
    }

    /** The first column of most tables. */
    static Column article() {
        return text("article", "Id of the article");
    }

    static Column begin() {
        return integer("begin", "Where it begins in the article's text, in code points from 0");
    }

    static Column end() {
        return integer("end", "Where it ends, exclusive");
    }
}
