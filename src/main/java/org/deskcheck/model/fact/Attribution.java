// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.util.Optional;
import org.deskcheck.model.Labelled;

/**
 * To whom a claim is ascribed.
 *
 * @param kind named, vague ("analysts say") or none
 * @param source who, as printed, unless none
 */
public record Attribution(Kind kind, Optional<String> source) {

    /** Nobody. */
    public static final Attribution NONE = new Attribution(Kind.NONE, Optional.empty());

    /** How precisely the source is given. */
    public enum Kind implements Labelled {
        NAMED,
        VAGUE,
        NONE
    }
}
