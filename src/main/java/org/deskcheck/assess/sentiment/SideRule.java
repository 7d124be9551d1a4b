// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;

/**
 * What a verb says of its two sides, a row of {@code models/tone-sides.tsv}.
 *
 * @param objects nouns, one of which must stand between the verb and the other side; none when that side is the object
 * @param links words before the other side, one of which must be there; the empty one when none need be
 * @param behind words right behind the other side, one of which must be there; none for any
 * @param subject what it says of the one who does it, −100 to 100
 * @param other what it says of the other side, −100 to 100
 */
record SideRule(List<String> objects, List<List<String>> links, List<List<String>> behind, int subject, int other) {

    /** Takes copies. */
    SideRule {
        objects = List.copyOf(objects);
        links = List.copyOf(links);
        behind = List.copyOf(behind);
    }

    /** Whether something is done to the other side itself: only then "is sued by" turns the sides round. */
    boolean isDirect() {
        return objects.isEmpty() && links.stream().anyMatch(List::isEmpty);
    }
}
