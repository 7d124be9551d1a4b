// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import org.deskcheck.model.Labelled;

/**
 * Something that the results of a run depend on.
 *
 * @param kind what it is
 * @param state whether it differs between the runs
 * @param detail what is known of the difference, in a few words; empty when there is none
 */
public record Cause(Kind kind, State state, String detail) {

    /** What results depend on. */
    public enum Kind implements Labelled {
        /** The articles that were read. */
        INPUT,
        /** The rules in force. */
        RULES,
        /** The table of securities. */
        SECURITIES,
        /** The program, its tables, its libraries and models, and Java. */
        SOFTWARE
    }

    /** Whether something differs. */
    public enum State implements Labelled {
        SAME,
        CHANGED,
        /** One of the runs does not tell. */
        UNKNOWN
    }
}
