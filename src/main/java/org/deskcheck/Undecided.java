// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import org.deskcheck.model.finding.Level;

/**
 * How many findings wait for a decision.
 *
 * @param errors of level error
 * @param warnings of level warning
 * @param notes of level note
 */
public record Undecided(long errors, long warnings, long notes) {

    /** Whether there is one of this level or above. */
    public boolean reaches(Level level) {
        return switch (level) {
            case ERROR -> errors > 0;
            case WARNING -> errors + warnings > 0;
            case NOTE -> total() > 0;
        };
    }

    /** All of them. */
    public long total() {
        return errors + warnings + notes;
    }
}
