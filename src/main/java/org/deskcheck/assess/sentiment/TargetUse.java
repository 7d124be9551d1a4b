// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import org.deskcheck.model.Labelled;

/** How a word makes the name of a target. */
enum TargetUse implements Labelled {
    /** A target by itself: "gold", "Wall Street". */
    NAME,
    /** A target by itself in a headline only, "Telecom in trouble"; elsewhere before another word of a name. */
    TRADE,
    /** A plural that is a target by itself, and with what stands before it: "banks", "Asian stocks". */
    GROUP,
    /** A target only with what stands before it: "cement sector". */
    HEAD,
    /** A target only behind a place or another target: "Tokyo shares", "copper futures". */
    ISSUE,
    /** What is told of a target, behind its name: "gold prices". */
    ASPECT,
    /** May stand before a name: "spot gold". */
    GRADE,
    /** An ordinary word that may open a headline, and with a capital letter looks like a name. */
    WORD;

    /** Whether it makes the name of a target, alone or with what stands before it. */
    boolean endsName() {
        return this != ASPECT && this != GRADE && this != WORD;
    }
}
