// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import org.deskcheck.model.Labelled;

/**
 * Articles that go back to one text, and so are one voice.
 *
 * @param articles their ids, sorted
 * @param kind why they are one
 * @param first the id of the earliest
 */
public record OriginGroup(List<String> articles, Kind kind, String first) {

    /** Takes a copy. */
    public OriginGroup {
        articles = List.copyOf(articles);
    }

    /** Why articles are one voice. */
    public enum Kind implements Labelled {
        IDENTICAL,
        NEAR_DUPLICATE,
        SAME_UPSTREAM
    }
}
