// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import java.util.EnumMap;
import java.util.Map;

/**
 * Whether a capitalised word before a small one stands elsewhere in its sentence, and in what company: the occurrence
 * patterns of CoreNLP's {@code NERFeatureFactory}, of which a place can have several.
 */
final class OccurrencePatterns {

    /** X is the word itself where it has no name before it; where it has one, that is X and the word is Y. */
    private enum Pattern {
        NONE("NO-OCCURRENCE-PATTERN"),
        NEXT_PAIR("XY-NEXT-OCCURRENCE-XY"),
        NEXT_SECOND("XY-NEXT-OCCURRENCE-Y"),
        PREVIOUS_PAIR("XY-PREV-OCCURRENCE-XY"),
        PREVIOUS_SECOND("XY-PREV-OCCURRENCE-Y"),
        NEXT_BEHIND_NAME("X-NEXT-OCCURRENCE-YX"),
        NEXT_BEFORE_NAME("X-NEXT-OCCURRENCE-XY"),
        NEXT_ALONE("X-NEXT-OCCURRENCE-X"),
        PREVIOUS_BEFORE_NAME("X-PREV-OCCURRENCE-YX"),
        PREVIOUS_BEHIND_NAME("X-PREV-OCCURRENCE-XY"),
        PREVIOUS_ALONE("X-PREV-OCCURRENCE-X");

        private final String feature;

        Pattern(String name) {
            feature = name + "|C";
        }
    }

    /** The nearest and the farthest place looked at, on both sides. */
    private static final int NEAREST = 3;

    private static final int FARTHEST = 149;

    private final Map<Pattern, Integer> numbers = new EnumMap<>(Pattern.class);

    OccurrencePatterns(FeatureIndex index) {
        for (Pattern pattern : Pattern.values()) {
            numbers.put(pattern, index.number(pattern.feature));
        }
    }

    /** Adds the patterns of a place, each once. */
    void add(Line line, int place, NumberSet found) {
        if (!isLooked(line, place)) {
            add(Pattern.NONE, found);
            return;
        }
        boolean pair = line.isName(place - 1);
        for (int other = place + NEAREST; other <= Math.min(place + FARTHEST, line.length() - 1); other++) {
            if (isSame(line, other, place)) {
                add(pair ? nextOfPair(line, place, other) : next(line, other), found);
            }
        }
        for (int other = place - NEAREST; other >= Math.max(place - FARTHEST, 0); other--) {
            if (isSame(line, other, place)) {
                add(pair ? previousOfPair(line, place, other) : previous(line, other), found);
            }
        }
    }

    private static boolean isLooked(Line line, int place) {
        Letters next = line.at(place + 1).letters();
        return line.at(place).letters().nameCase()
                && next.lowerCase()
                && next.any()
                && line.at(place - 1).letters().any();
    }

    private static Pattern nextOfPair(Line line, int place, int other) {
        return isSame(line, other - 1, place - 1) ? Pattern.NEXT_PAIR : Pattern.NEXT_SECOND;
    }

    private static Pattern previousOfPair(Line line, int place, int other) {
        return isSame(line, other - 1, place - 1) ? Pattern.PREVIOUS_PAIR : Pattern.PREVIOUS_SECOND;
    }

    private static Pattern next(Line line, int other) {
        if (line.isName(other - 1)) {
            return Pattern.NEXT_BEHIND_NAME;
        }
        return line.isName(other + 1) ? Pattern.NEXT_BEFORE_NAME : Pattern.NEXT_ALONE;
    }

    /** Before the place, the word behind is looked at first; the model was trained so. */
    private static Pattern previous(Line line, int other) {
        if (line.isName(other + 1)) {
            return Pattern.PREVIOUS_BEFORE_NAME;
        }
        return line.isName(other - 1) ? Pattern.PREVIOUS_BEHIND_NAME : Pattern.PREVIOUS_ALONE;
    }

    private static boolean isSame(Line line, int one, int other) {
        return line.at(one).text().equals(line.at(other).text());
    }

    private void add(Pattern pattern, NumberSet found) {
        found.add(numbers.getOrDefault(pattern, FeatureIndex.UNKNOWN));
    }
}
