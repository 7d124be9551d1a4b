// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.deskcheck.model.text.Span;

/**
 * Mentions of an article, such as its figures, to be asked for by place. Immutable.
 *
 * @param <T> what is mentioned
 */
public final class Mentions<T> {

    private final List<T> inOrder;
    private final Function<T, Span> place;

    /**
     * Takes a copy.
     *
     * @param mentions in any order
     * @param place where a mention stands
     */
    public Mentions(List<T> mentions, Function<T, Span> place) {
        this.inOrder = mentions.stream().sorted(Comparator.comparing(place)).toList();
        this.place = place;
    }

    /** The mentions that begin within a span, in order. */
    public List<T> within(Span span) {
        List<T> found = new ArrayList<>();
        for (int i = firstFrom(span.begin()); i < inOrder.size(); i++) {
            T mention = inOrder.get(i);
            if (place.apply(mention).begin() >= span.end()) {
                break;
            }
            found.add(mention);
        }
        return found;
    }

    private int firstFrom(int begin) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(inOrder.get(middle)).begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
