// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import java.util.Comparator;

/**
 * A place in a text: {@code begin} inclusive, {@code end} exclusive, counted in Unicode code points from 0.
 *
 * @param begin first code point, at least 0
 * @param end one past the last code point, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    /** Refuses negative and reversed spans. */
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: " + begin + ".." + end);
        }
    }

    /** Number of code points. */
    public int length() {
        return end - begin;
    }

    /** Whether {@code other} lies within this span; a span contains itself. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The shortest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
