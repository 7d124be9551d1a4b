// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.StatusGround;
import org.deskcheck.model.text.Span;

/**
 * How far a deal has come, and the words that say so.
 *
 * @param status how far
 * @param ground by what it is told
 * @param words the words that tell it
 */
record Standing(DealStatus status, StatusGround ground, Span words) {

    /** What the words of a chunk tell. */
    static Standing of(DealStatus status, StatusGround ground, Phrases phrases, Chunk chunk) {
        return new Standing(status, ground, phrases.span(chunk));
    }

    /** What nothing tells but that the deal is mentioned. */
    static Standing mentioned(Phrases phrases, Chunk chunk) {
        return of(DealStatus.ANNOUNCED, StatusGround.MENTION, phrases, chunk);
    }

    /** The same words telling something else. */
    Standing as(DealStatus other) {
        return new Standing(other, ground, words);
    }

    /** Whether it is this status. */
    boolean is(DealStatus other) {
        return status == other;
    }
}
