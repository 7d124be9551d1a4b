// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.EnumSet;
import java.util.Set;
import org.deskcheck.model.Labelled;

/** What a word does to the tone of its clause. */
enum CueKind implements Labelled {
    /** Something moves up by itself. */
    RISE,
    /** Something moves down by itself. */
    FALL,
    /** Something is moved up; what, follows. */
    RAISE,
    /** Something is moved down; what, follows. */
    LESSEN,
    /** A thing that is good news when it goes up. */
    GOOD,
    /** A thing that is bad news when it goes up. */
    BAD,
    /** A thing whose movement is no news. */
    NIL,
    /** Plainly good. */
    PLUS,
    /** Plainly bad. */
    MINUS,
    /** Good where it recommends. */
    ADVICE_PLUS,
    /** Bad where it recommends. */
    ADVICE_MINUS,
    /** Good after a span of time, "52-week high"; with a thing beside it, much of it. */
    PEAK,
    /** Bad after a span of time, "two-year low"; with a thing beside it, little of it. */
    TROUGH,
    /** As high as ever, or for long. */
    SUMMIT,
    /** As low as ever, or for long. */
    FLOOR,
    /** Good before a benchmark, "above forecasts". */
    OVER,
    /** Bad before a benchmark, "below forecasts". */
    UNDER,
    /** Good before an order or a contract: "receives an order". */
    AWARD,
    /** Bad, unless what it reaches is a level: "hits a record". */
    STRIKE,
    /** Shares of what follows are bought: good for those alone. */
    DEAL_IN,
    /** Shares of what follows are sold: bad for those alone. */
    DEAL_OUT,
    /** No tone, though its words have one elsewhere. */
    MASK;

    private static final Set<CueKind> THINGS = EnumSet.of(GOOD, BAD, NIL);
    private static final Set<CueKind> UPWARD =
            EnumSet.of(RISE, RAISE, GOOD, PLUS, ADVICE_PLUS, PEAK, SUMMIT, OVER, DEAL_IN, AWARD);
    private static final Set<CueKind> TONELESS = EnumSet.of(NIL, MASK);

    /** Whether it says something of what follows only, and nothing of the sentence as a whole. */
    boolean isDeal() {
        return this == DEAL_IN || this == DEAL_OUT;
    }

    /** Whether it may be a recommendation. */
    boolean isAdvice() {
        return this == ADVICE_PLUS || this == ADVICE_MINUS;
    }

    /** Whether it names something that can move. */
    boolean isThing() {
        return THINGS.contains(this);
    }

    /** Whether it moves the thing that follows it. */
    boolean isTransitive() {
        return this == RAISE || this == LESSEN;
    }

    /** Whether it moves a thing, or by itself. */
    boolean isMovement() {
        return this == RISE || this == FALL || isTransitive();
    }

    /** 1 for what points up or is good when it does, −1 for the opposite, 0 for what has no side. */
    int sign() {
        if (TONELESS.contains(this)) {
            return 0;
        }
        return UPWARD.contains(this) ? 1 : -1;
    }
}
