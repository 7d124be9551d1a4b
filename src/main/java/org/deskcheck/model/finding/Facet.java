// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;

/**
 * How many matches have which values of a field.
 *
 * @param field the field
 * @param values the most frequent values, most frequent first, equals in the order of the alphabet
 * @param others how many further values there are
 */
public record Facet(SearchField field, List<Count> values, int others) {

    /** Takes a copy. */
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * A value and its matches.
     *
     * @param value the value
     * @param count how many matches have it
     */
    public record Count(String value, long count) {}
}
