// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Comparison;
import org.deskcheck.model.finding.Outcome;

/**
 * Looks for the words around a story's figures in its source: a number that the source prints in another connection
 * backs nothing.
 */
final class WordSupport {

    /** Words count as one when they begin alike: "destroyed" and "destruction". */
    private static final int SHORT_STEM = 4;

    private static final int STEM = 5;

    private final Set<String> words = new HashSet<>();

    WordSupport(List<Passage> source) {
        for (Passage passage : source) {
            for (String word : passage.words()) {
                words.add(word);
                words.add(stem(word));
                words.add(word.substring(0, Math.min(SHORT_STEM, word.length())));
            }
        }
    }

    private static String stem(String word) {
        int length = word.length() > STEM ? STEM : SHORT_STEM;
        return word.substring(0, Math.min(length, word.length()));
    }

    /** An objection when the source has no more than half of the content words of a sentence with figures. */
    Stream<Comparison> compare(Passage told) {
        long found = told.words().stream().filter(this::has).count();
        if (told.figures().isEmpty()
                || told.words().isEmpty()
                || 2 * found > told.words().size()) {
            return Stream.empty();
        }
        String reason = "The source has %d of %d words around %s; it may print the number of something else."
                .formatted(found, told.words().size(), told.figures().get(0).text());
        return Stream.of(
                new Comparison(Optional.empty(), Optional.of(told.figures().get(0)), Outcome.UNSUPPORTED, reason));
    }

    private boolean has(String word) {
        return words.contains(word) || word.length() >= SHORT_STEM && words.contains(stem(word));
    }
}
