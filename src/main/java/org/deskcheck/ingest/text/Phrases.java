// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.lexicon.Table;

/** The set phrases of one family of {@code models/page-phrases.tsv}, such as those of comment boxes. Immutable. */
final class Phrases {

    private static final Table TABLE = Table.read("page-phrases.tsv");

    /** A heading keeps its meaning with one of these behind it. */
    private static final String TRAILING = ":.…>›»→!? ";

    private final Set<String> whole;
    private final List<String> starts;
    private final List<String> parts;
    private final List<String> words;

    /**
     * Reads a family.
     *
     * @throws IllegalArgumentException when the table has no such family
     */
    Phrases(String family) {
        whole = new HashSet<>(phrases(family, "whole"));
        starts = phrases(family, "start");
        parts = phrases(family, "part");
        words = phrases(family, "word").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (whole.isEmpty() && starts.isEmpty() && parts.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("models/page-phrases.tsv has no family " + family);
        }
    }

    private static List<String> phrases(String family, String match) {
        return TABLE.rows().stream()
                .filter(row ->
                        row.get("family").equals(family) && row.get("match").equals(match))
                .map(row -> row.get("phrase"))
                .toList();
    }

    /** Whether the line is one of the phrases, a colon or arrow behind it apart. */
    boolean isWhole(Line line) {
        String plain = line.plain();
        return plain.length() < 60 && whole.contains(trimmed(plain));
    }

    /** Whether the line begins with one of the phrases, or is one. */
    boolean starts(Line line) {
        return starts(line.plain()) || isWhole(line);
    }

    /** Whether a text, already in the plain form of {@link Line#plain()}, begins with one of the phrases. */
    boolean starts(String plain) {
        return starts.stream().anyMatch(plain::startsWith);
    }

    /** How many of the phrases the line holds. */
    int count(Line line) {
        return count(line.plain());
    }

    /** How many of the phrases a text holds that is already in the plain form of {@link Line#plain()}. */
    int count(String plain) {
        return Math.toIntExact(
                parts.stream().filter((Predicate<String>) plain::contains).count());
    }

    /** The building blocks, longest first. */
    List<String> words() {
        return words;
    }

    /** Whether the line is made of building blocks, numbers and separators only, glued or not; it holds at least one. */
    boolean isMadeOfWords(Line line) {
        String plain = line.plain();
        int at = 0;
        int found = 0;
        while (at < plain.length()) {
            int length = wordAt(plain, at);
            if (length > 0) {
                found++;
                at += length;
            } else if (Character.isLetter(plain.charAt(at))) {
                return false;
            } else {
                at++;
            }
        }
        return found > 0;
    }

    private int wordAt(String plain, int at) {
        for (String word : words) {
            if (plain.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static String trimmed(String plain) {
        int end = plain.length();
        while (end > 0 && TRAILING.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }
}
