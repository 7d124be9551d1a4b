// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** By what the status of a deal was told. */
public enum StatusGround implements Labelled {
    /** Tense, mood and negation of the deal's own verb: "acquired", "will acquire". */
    OWN_VERB,
    /** A verb above the deal: "completed", "plans", "terminated". */
    VERB_ABOVE,
    /** What it has been put into: "letter of intent", "definitive agreement". */
    PAPER,
    /** A noun above the deal: "the closing of". */
    NOUN_ABOVE,
    /** Talks about it. */
    TALKS,
    /** A word of the deal's own noun phrase: "its completed offering", "its proposed merger". */
    OWN_NOUN,
    /** Nothing but the mention itself. */
    MENTION
}
