// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.util.Optional;
import org.deskcheck.model.text.Span;

/**
 * What another mention of a deal in the same article says otherwise; what it says alike, or not at all, is blank.
 *
 * @param span the sentence of that mention
 * @param status the status there, when it is another
 * @param amount the amount there, when it is another, whether or not the two can both hold
 * @param stake the stake there, when it is another
 */
public record DealVariant(Span span, Optional<DealStatus> status, Optional<Figure> amount, Optional<Figure> stake) {

    /** Whether anything is said otherwise at all. */
    public boolean isOther() {
        return status.isPresent() || amount.isPresent() || stake.isPresent();
    }
}
