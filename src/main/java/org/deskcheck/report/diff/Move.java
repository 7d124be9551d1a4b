// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import org.deskcheck.model.Labelled;

/**
 * Something that an article now says otherwise.
 *
 * @param article its id
 * @param kind what moved
 * @param matter of what, in words, such as {@code purchase price of Norvane Compute}
 * @param before what the first run read
 * @param after what the second run read; empty when the article does not say it any more
 */
public record Move(String article, Kind kind, String matter, String before, String after) {

    /** What can move. */
    public enum Kind implements Labelled {
        /** The figure of a claim. */
        FIGURE,
        /** How a claim is put forward: fact, plan, estimate, opinion. */
        MODALITY,
        /** How far a deal has come. */
        STATUS,
        /** The amount, the stake or another term of a deal. */
        TERM
    }
}
