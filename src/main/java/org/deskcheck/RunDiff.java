// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.deskcheck.model.finding.Level;
import org.deskcheck.report.diff.DifferenceJson;
import org.deskcheck.report.diff.DifferenceText;
import org.deskcheck.report.diff.RunComparison;
import org.deskcheck.report.diff.RunDifference;
import org.deskcheck.report.html.DiffHtml;
import org.deskcheck.report.json.StoredRun;

/** What changed between two runs, and whether input, rules or software did. */
public final class RunDiff {

    private final RunDifference difference;

    private RunDiff(RunDifference difference) {
        this.difference = difference;
    }

    /**
     * Holds two runs against each other.
     *
     * @param a the folder of the earlier run's reports
     * @param b the folder of the later run's reports
     * @throws org.deskcheck.model.Problem when one of them is not there, or cannot be read
     */
    public static RunDiff of(Path a, Path b) {
        return new RunDiff(RunComparison.of(StoredRun.open(a), StoredRun.open(b)));
    }

    /** The difference for a terminal, in UTF-8, ending with a line feed. */
    public byte[] text() {
        return DifferenceText.of(difference).getBytes(StandardCharsets.UTF_8);
    }

    /** The difference as one JSON object, ending with a line feed. */
    public byte[] json() {
        byte[] json = DifferenceJson.write(difference);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    /** The difference as a page, in UTF-8. */
    public byte[] page() {
        return DiffHtml.write(difference, Version.current());
    }

    /** Whether there is a new finding at this level or above; notes are only counted. */
    public boolean hasNew(Level level) {
        boolean note = level == Level.NOTE && difference.findings().notesAdded() > 0;
        return note
                || difference.findings().fresh().stream()
                        .anyMatch(line -> line.finding().level().compareTo(level) <= 0);
    }
}
