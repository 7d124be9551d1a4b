// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.deskcheck.model.finding.Decision;

/** A program that adds decisions to a ledger, for trying out what two of them do to one file. */
final class LedgerWriter {

    private LedgerWriter() {}

    /** Adds pairs of decisions: arguments are the ledger, the name of the finding, and how many pairs. */
    public static void main(String[] arguments) {
        Ledger ledger = new Ledger(Path.of(arguments[0]));
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            ledger.append(List.of(decision(arguments[1], "why ".repeat(100)), decision(arguments[1], "")));
        }
    }

    private static Decision decision(String finding, String why) {
        return new Decision(finding, Decision.Action.DISMISS, "A. Editor", Instant.parse("2026-06-03T10:00:00Z"), why);
    }
}
