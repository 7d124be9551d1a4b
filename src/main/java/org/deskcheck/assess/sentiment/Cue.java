// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

/**
 * A word or phrase of a sentence that carries tone.
 *
 * @param kind what it does
 * @param weight 0 to 100: how strongly
 * @param from its first word
 * @param to one past its last word
 */
record Cue(CueKind kind, int weight, int from, int to) {

    /** The same words, doing something else. */
    Cue as(CueKind other, int otherWeight) {
        return new Cue(other, otherWeight, from, to);
    }
}
