// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.EntityType;

/** The last words of names, from {@code models/corporate-suffixes.tsv}. Immutable. */
final class CorporateSuffixes {

    private enum Kind {
        LEGAL,
        ACTIVITY,
        BODY,
        THING,
        OFFICE
    }

    private final Map<String, Kind> kinds;

    private CorporateSuffixes(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /** The table packaged with the program. */
    static CorporateSuffixes standard() {
        Map<String, Kind> kinds = new HashMap<>();
        Table.read("corporate-suffixes.tsv")
                .rows()
                .forEach(row ->
                        kinds.put(row.get("word"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));
        return new CorporateSuffixes(kinds);
    }

    /** A legal form, such as {@code Inc.}: no part of a canonical name. */
    boolean isLegal(String word) {
        return is(word, Kind.LEGAL);
    }

    /** What companies call what they do, such as {@code Mining}. */
    boolean isActivity(String word) {
        return is(word, Kind.ACTIVITY);
    }

    /** A word of organizations that are no companies, such as {@code University}. */
    boolean isBody(String word) {
        return is(word, Kind.BODY);
    }

    /** A word at whose end neither a company nor a body stands, such as {@code Project} or {@code Mine}. */
    boolean isThing(String word) {
        return is(word, Kind.THING);
    }

    /** What people are in companies, such as {@code Officer}: the word before it is no name ("Chief Financial Officer"). */
    boolean isOffice(String word) {
        return is(word, Kind.OFFICE);
    }

    /** Organization when one of its words says so and no legal form stands at the end, else company. */
    EntityType typeOf(String name) {
        String[] words = name.split("\\s+");
        if (isLegal(words[words.length - 1])) {
            return EntityType.COMPANY;
        }
        for (String word : words) {
            if (isBody(word)) {
                return EntityType.ORGANIZATION;
            }
        }
        return EntityType.COMPANY;
    }

    private boolean is(String word, Kind kind) {
        Kind found = kinds.get(word);
        return found != null && found == kind
                || found == null && word.length() > 2 && kinds.get(capitalised(word)) == kind && isUpper(word);
    }

    private static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
