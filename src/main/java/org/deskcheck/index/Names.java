// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;

/**
 * The names that the fields of a query have on disk. Those of one kind are kept apart from those of another, so that how
 * rare a word is, and how long a text, is told among its like.
 */
final class Names {

    private Names() {}

    static String of(Kind kind, SearchField field) {
        return kind.label() + "." + field.label();
    }

    /** The parties of a deal with one role. */
    static String of(PartyRole role) {
        return of(Kind.DEAL, SearchField.PARTY) + "." + role.label();
    }

    /** The days of a field that is also a text. */
    static String days(Kind kind, SearchField field) {
        return of(kind, field) + ".days";
    }

    /** The values of a field by which matches are counted. */
    static String facet(Kind kind, SearchField field) {
        return of(kind, field) + ".facet";
    }

    /** The names of the fields that a document has. */
    static String has(Kind kind) {
        return kind.label() + "._has";
    }

    /** What matches are sorted by. */
    static String sort(Kind kind, SearchField field) {
        return of(kind, field) + ".sort";
    }

    /** The figure by which matches are sorted. */
    static String size(Kind kind) {
        return kind.label() + "._size";
    }
}
