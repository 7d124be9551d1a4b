// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.extract.figure.Lexeme.Kind;

/**
 * Where a text is cut: the kind and the borders of each lexeme, and the value of the numbers. Nearly every word of a text
 * is part of no figure, so a lexeme with its strings is made only when it is asked for. Used by one thread.
 */
final class Cuts {

    private static final Kind[] NO_KINDS = {};

    /** Longer runs are no word of any table; their characters are not kept. */
    private static final int LONGEST = 40;

    private final String text;
    private final Map<Integer, BigDecimal> values = new HashMap<>();
    private Kind[] kinds;
    private int[] begins;
    private int[] ends;
    private boolean[] spaces;
    private int size;

    /** No cut yet. */
    Cuts(String text, int expected) {
        this.text = text;
        this.kinds = Arrays.copyOf(NO_KINDS, expected);
        this.begins = new int[expected];
        this.ends = new int[expected];
        this.spaces = new boolean[expected];
    }

    /** Adds the next lexeme. */
    void add(Kind kind, int begin, int end, boolean spaced) {
        if (size == kinds.length) {
            grow(size * 2);
        }
        kinds[size] = kind;
        begins[size] = begin;
        ends[size] = end;
        spaces[size] = spaced;
        size++;
    }

    private void grow(int length) {
        kinds = Arrays.copyOf(kinds, length);
        begins = Arrays.copyOf(begins, length);
        ends = Arrays.copyOf(ends, length);
        spaces = Arrays.copyOf(spaces, length);
    }

    /** Adds the next lexeme, a number. */
    void add(Kind kind, int begin, int end, boolean spaced, BigDecimal value) {
        values.put(size, value);
        add(kind, begin, end, spaced);
    }

    int size() {
        return size;
    }

    /** What the lexeme at a place is. */
    Kind kind(int index) {
        return kinds[index];
    }

    /** Whether white space stands before the lexeme at a place. */
    boolean spaced(int index) {
        return spaces[index];
    }

    /** Whether the last lexeme is of a kind. */
    boolean endsWith(Kind kind) {
        return size > 0 && kinds[size - 1] == kind;
    }

    /** How many characters the lexeme at a place has. */
    int length(int index) {
        return ends[index] - begins[index];
    }

    /** The first character of the lexeme at a place. */
    char first(int index) {
        return text.charAt(begins[index]);
    }

    /** The last character of the lexeme at a place. */
    char last(int index) {
        return text.charAt(ends[index] - 1);
    }

    /** The lexeme at a place. */
    Lexeme lexeme(int index) {
        String surface = surface(index);
        String lower = surface.toLowerCase(Locale.ROOT);
        return new Lexeme(kinds[index], begins[index], ends[index], surface, lower, spaces[index], value(index));
    }

    private Optional<BigDecimal> value(int index) {
        boolean numeric = kinds[index] == Kind.NUMBER || kinds[index] == Kind.FRACTION;
        return numeric ? Optional.ofNullable(values.get(index)) : Optional.empty();
    }

    private String surface(int index) {
        return switch (kinds[index]) {
            case SIGN -> Characters.plain(first(index));
            case BREAK -> "\n";
            case NUMBER, FRACTION -> text.substring(begins[index], ends[index]);
            default -> length(index) <= LONGEST ? text.substring(begins[index], ends[index]) : "";
        };
    }
}
