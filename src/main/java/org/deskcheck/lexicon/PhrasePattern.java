// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern of words with gaps: {@code a|b} is one of two words, {@code inform~} any word that begins so, {@code *3} up to
 * three words of any kind. It is matched by a set of states that is moved on word by word, so that time is linear whatever
 * the text.
 */
public final class PhrasePattern {

    /** States are bits of a {@code long}. */
    private static final int MOST_STEPS = 62;

    private final List<Step> steps;
    private final long optional;

    /** One step: the words it takes; none for a step of a gap, which takes any word or none. */
    private record Step(Set<String> words, List<String> prefixes) {

        private boolean takes(String word) {
            return words.contains(word) || prefixes.stream().anyMatch(word::startsWith);
        }
    }

    private PhrasePattern(List<Step> steps, long optional) {
        this.steps = List.copyOf(steps);
        this.optional = optional;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it is empty, begins or ends with a gap, or is longer than sixty-two steps
     */
    public static PhrasePattern parse(String pattern) {
        List<Step> steps = new ArrayList<>();
        long optional = 0;
        for (String part : pattern.trim().split(" +")) {
            if (part.startsWith("*")) {
                for (int i = gap(part); i > 0; i--) {
                    optional |= 1L << steps.size();
                    steps.add(new Step(Set.of(), List.of()));
                }
            } else {
                steps.add(step(part));
            }
        }
        boolean gapAtEnd = (optional & 1L) != 0 || (optional >>> (steps.size() - 1) & 1L) != 0;
        if (pattern.isBlank() || steps.size() > MOST_STEPS || gapAtEnd) {
            throw new IllegalArgumentException("not a pattern: " + pattern);
        }
        return new PhrasePattern(steps, optional);
    }

    private static int gap(String part) {
        int words = Integer.parseInt(part.substring(1));
        if (words > MOST_STEPS) {
            throw new IllegalArgumentException("a gap of " + words + " words is too long");
        }
        return words;
    }

    private static Step step(String alternatives) {
        Set<String> words = new TreeSet<>();
        List<String> prefixes = new ArrayList<>();
        for (String word : alternatives.split("\\|")) {
            if (word.endsWith("~")) {
                prefixes.add(word.substring(0, word.length() - 1));
            } else {
                words.add(word);
            }
        }
        return new Step(Set.copyOf(words), List.copyOf(prefixes));
    }

    /** The words with which it may begin. */
    Set<String> firstWords() {
        return steps.get(0).words();
    }

    /** The beginnings of further words with which it may begin. */
    List<String> firstPrefixes() {
        return steps.get(0).prefixes();
    }

    /** The state after its first word. */
    long begin() {
        return close(1L << 1);
    }

    /** The states that are reached from these by one more word. */
    long next(long states, String word) {
        long reached = 0;
        for (long left = states; left != 0; left &= left - 1) {
            int at = Long.numberOfTrailingZeros(left);
            if (at < steps.size() && (isOptional(at) || steps.get(at).takes(word))) {
                reached |= 1L << (at + 1);
            }
        }
        return close(reached);
    }

    /** Whether one of the states is the end of the pattern. */
    boolean isComplete(long states) {
        return (states >>> steps.size() & 1L) != 0;
    }

    /** With the states that lie behind an optional step. */
    private long close(long states) {
        long closed = states;
        for (int at = 0; at < steps.size(); at++) {
            if (isOptional(at) && (closed >>> at & 1L) != 0) {
                closed |= 1L << (at + 1);
            }
        }
        return closed;
    }

    private boolean isOptional(int at) {
        return (optional >>> at & 1L) != 0;
    }
}
