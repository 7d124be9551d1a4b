// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import java.text.Normalizer;

/**
 * The text of an article in two forms of which every index means the same place.
 *
 * <p>{@link #original()} is what was read. {@link #flat()} has exactly one {@code char} for each code point of it: a
 * character outside the basic plane is replaced by its compatibility equivalent where that is a single {@code char}
 * (a bold mathematical 5 becomes 5), and by {@link #PLACEHOLDER} otherwise. So a stage works on {@code flat()} with
 * ordinary string indices, and those are the code-point offsets that the records promise. Immutable.
 */
public final class Text {

    /** Stands in {@link #flat()} for a character that has no equivalent of one {@code char}, such as an emoji. */
    public static final char PLACEHOLDER = '￼';

    private static final int[] BASIC_PLANE_ONLY = {};

    private final String original;
    private final String flat;
    /** Where each code point begins in {@code original}, with the length at the end; empty when the two forms are one. */
    private final int[] starts;

    private Text(String original, String flat, int[] starts) {
        this.original = original;
        this.flat = flat;
        this.starts = starts;
    }

    /** The text; a surrogate without its partner, which no encoding can hold, becomes U+FFFD. */
    public static Text of(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return new Text(text, text, BASIC_PLANE_ONLY);
        }
        StringBuilder original = new StringBuilder(text.length());
        StringBuilder flat = new StringBuilder(text.length());
        int[] starts = new int[text.codePointCount(0, text.length()) + 1];
        text.codePoints().forEach(point -> {
            int kept = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? '�' : point;
            starts[flat.length()] = original.length();
            original.appendCodePoint(kept);
            flat.append(flatten(kept));
        });
        starts[flat.length()] = original.length();
        return new Text(original.toString(), flat.toString(), starts);
    }

    private static char flatten(int point) {
        if (Character.isBmpCodePoint(point)) {
            return (char) point;
        }
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : PLACEHOLDER;
    }

    /** The text as it was read. */
    public String original() {
        return original;
    }

    /** The text with one {@code char} for each code point. */
    public String flat() {
        return flat;
    }

    /** Length in code points. */
    public int length() {
        return flat.length();
    }

    /** The whole text as a span. */
    public Span span() {
        return new Span(0, length());
    }

    /** The original characters at a place, for showing and for the records. */
    public String slice(Span span) {
        return starts.length == 0
                ? original.substring(span.begin(), span.end())
                : original.substring(starts[span.begin()], starts[span.end()]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && original.equals(text.original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }
}
