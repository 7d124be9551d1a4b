// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;

/**
 * Something that a policy asks an article to disclose, and that the article does not.
 *
 * @param rule the name of the rule that asks for it
 * @param anyOf the elements of which one would do; none when any disclaimer would, or when it is no element of one
 * @param words what should be said: a clause after "it does not say", or the rule's own sentence
 */
public record Lack(String rule, List<DisclaimerElement> anyOf, String words) {

    /** Takes a copy. */
    public Lack {
        anyOf = List.copyOf(anyOf);
    }
}
