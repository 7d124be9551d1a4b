// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

/** The ways to print what was found. */
enum HitFormat {
    /** For a reader. */
    TABLE,
    /** A line of JSON for each hit. */
    JSONL,
    /** A table for a spreadsheet. */
    CSV,
    /** The stored record of each hit, as a run writes it. */
    RECORDS
}
