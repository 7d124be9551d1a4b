// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.util.List;
import org.deskcheck.model.finding.DisclaimerElement;

/**
 * Something that the disclaimers of an article must say.
 *
 * @param anyOf the elements of which one is enough
 * @param words what they say, as a clause after "it does not say"
 */
public record Demand(List<DisclaimerElement> anyOf, String words) {

    /** Takes a copy. */
    public Demand {
        anyOf = List.copyOf(anyOf);
    }
}
