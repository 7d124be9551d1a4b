// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import org.deskcheck.model.text.Span;

/**
 * A disclaimer, wherever on the page it stands.
 *
 * @param span where
 * @param text the characters there
 * @param elements what it says, in the order of {@link DisclaimerElement}
 */
public record Disclaimer(Span span, String text, List<DisclaimerElement> elements) {

    /** Takes a copy. */
    public Disclaimer {
        elements = List.copyOf(elements);
    }
}
