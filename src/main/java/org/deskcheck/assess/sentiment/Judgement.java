// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

/**
 * What a clause says well or ill: one word of tone, or a movement with what moved.
 *
 * @param value −100 to 100
 * @param from the first word it rests on
 * @param to one past the last
 * @param head the word that judges: the movement, not what moved
 * @param transitive whether it is done to what follows
 * @param ofObject whether it says something of what follows only, and nothing of the sentence as a whole
 */
record Judgement(int value, int from, int to, int head, boolean transitive, boolean ofObject) {

    /** The same words with another value. */
    Judgement worth(int other) {
        return new Judgement(other, from, to, head, transitive, ofObject);
    }
}
