// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;

/**
 * A figure in its sentence, of a story or of its source.
 *
 * @param passage the sentence
 * @param figure the figure
 * @param near the content words close to it
 */
record Quotation(Passage passage, Figure figure, Set<String> near) {

    /** How much the surroundings of two figures have in common: close words count twice. */
    int likeness(Quotation other) {
        return 2 * shared(near, other.near) + shared(passage.words(), other.passage.words());
    }

    /** The share of the words close to this figure that the sentence of the other has, 0 to 1; 1 when there are none. */
    double coverage(Quotation other) {
        return near.isEmpty() ? 1 : (double) shared(near, other.passage.words()) / near.size();
    }

    private static int shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size();
    }

    /** Which way it is said to have moved. */
    Optional<Direction> direction() {
        return figure.direction();
    }

    /** The time of a kind that stands nearest to the figure in its sentence. */
    Optional<TimeWord> time(TimeWord.Kind kind) {
        return passage.times().stream()
                .filter(time -> time.kind() == kind)
                .min((a, b) -> Long.compare(
                        passage.distance(a.span(), figure.span()), passage.distance(b.span(), figure.span())));
    }
}
