// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.time.Instant;
import org.deskcheck.model.Labelled;

/**
 * What a reviewer decided about a finding.
 *
 * @param finding the finding's id, which is the same in every run for the same words of the same article
 * @param action what was decided
 * @param by who decided
 * @param at when
 * @param why for what reason; empty where none was given
 */
public record Decision(String finding, Action action, String by, Instant at, String why) {

    /** What can be decided. */
    public enum Action implements Labelled {
        /** The finding is right. */
        ACCEPT,
        /** The finding is wrong, or does not matter. */
        DISMISS,
        /** Something to remember; it decides nothing. */
        NOTE,
        /** What was decided before does not count any more. */
        REOPEN
    }
}
