// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.deskcheck.model.finding.RunSummary;

/**
 * How reports came to be.
 *
 * @param reports a digest of all that the reports were written from; the same for the same reports
 * @param times when, and how long it took
 * @param inputs what was read, as the user named it
 * @param configuration what the run was told besides, by name
 * @param environment what it ran on, by name
 * @param versions versions of the program and of what it runs on, by name
 * @param digests digests of all that the reports depend on, by what they are of
 * @param summary the counts
 */
public record Manifest(
        String reports,
        Times times,
        List<String> inputs,
        SortedMap<String, String> configuration,
        SortedMap<String, String> environment,
        SortedMap<String, String> versions,
        SortedMap<String, String> digests,
        RunSummary summary) {

    /** Takes a copy. */
    public Manifest {
        inputs = List.copyOf(inputs);
    }

    /**
     * When a run was, and how long it took.
     *
     * @param started when it began
     * @param ended when its reports were written
     * @param milliseconds how long each stage took, by name; stages of several threads add up to more than the whole
     * @param pace how fast the run was, or the one before it that had more to analyse
     */
    public record Times(Instant started, Instant ended, SortedMap<String, Long> milliseconds, Pace pace) {}

    /**
     * How fast a run is, by which the next is foretold.
     *
     * @param analysed how many articles were analysed
     * @param analysing how many milliseconds by the clock that took, with all threads
     * @param concluding how many milliseconds comparing and reporting took
     */
    public record Pace(long analysed, long analysing, long concluding) {}
}
