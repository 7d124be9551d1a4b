// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.text.ArticleFailure;

/**
 * What a run leaves for the next to know, beside what the index holds: so that a run that finds everything as it was need
 * not compare and write it again.
 *
 * @param view a digest of all that a report shows besides what is in the index: rules, decisions, saved queries
 * @param reports a digest of view, input, failures and counts, which the manifest of the reports names
 * @param fresh how much was new to saved queries, and is not when the run is repeated
 * @param summary the counts
 * @param undecided how many findings wait for a decision
 */
record RunState(String view, String reports, long fresh, RunSummary summary, Undecided undecided) {

    private static final String VIEW = "deskcheck.view";
    private static final String REPORTS = "deskcheck.reports";
    private static final String FRESH = "deskcheck.fresh";
    private static final String COUNTS = "deskcheck.counts";
    private static final int NUMBERS = 19;

    /** The state in which a run ends. */
    static RunState of(
            String view,
            String input,
            List<ArticleFailure> failures,
            List<News> news,
            RunSummary summary,
            Undecided undecided) {
        String reports =
                digest(String.join("\n", view, input, failures.toString(), numbers(asInOneGo(summary), undecided)));
        return new RunState(view, reports, news.stream().mapToLong(News::fresh).sum(), summary, undecided);
    }

    /** The digest of a text, in hexadecimal. */
    static String digest(String text) {
        return HexFormat.of().formatHex(Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The state that an earlier run noted. */
    static Optional<RunState> read(Map<String, String> notes) {
        String counts = notes.getOrDefault(COUNTS, "");
        long[] n = counts.isEmpty()
                ? new long[0]
                : Stream.of(counts.split(" ")).mapToLong(Long::parseLong).toArray();
        return n.length == NUMBERS ? Optional.of(read(notes, n)) : Optional.empty();
    }

    private static RunState read(Map<String, String> notes, long[] n) {
        RunSummary summary = new RunSummary(
                (int) n[0],
                (int) n[1],
                (int) n[2],
                (int) n[3],
                (int) n[4],
                (int) n[5],
                n[6],
                n[7],
                n[8],
                n[9],
                n[10],
                n[11],
                n[12],
                n[13],
                n[14],
                n[15]);
        return new RunState(
                notes.getOrDefault(VIEW, ""),
                notes.getOrDefault(REPORTS, ""),
                Long.parseLong(notes.getOrDefault(FRESH, "1")),
                summary,
                new Undecided(n[16], n[17], n[18]));
    }

    /** What the next run is to find. */
    Map<String, String> notes() {
        return new TreeMap<>(
                Map.of(VIEW, view, REPORTS, reports, FRESH, Long.toString(fresh), COUNTS, numbers(summary, undecided)));
    }

    /** The counts as a run would have them that met an empty index, so that reports do not tell how they came about. */
    static RunSummary asInOneGo(RunSummary run) {
        return counted(run, run.analysed() + run.unchanged(), 0);
    }

    /** The counts of a run that found everything as it was. */
    RunSummary again() {
        return counted(summary, 0, summary.analysed() + summary.unchanged());
    }

    private static RunSummary counted(RunSummary run, int analysed, int unchanged) {
        return new RunSummary(
                run.read(),
                analysed,
                unchanged,
                run.duplicate(),
                run.failed(),
                run.notEnglish(),
                run.tokens(),
                run.figures(),
                run.symbols(),
                run.entities(),
                run.deals(),
                run.claims(),
                run.errors(),
                run.warnings(),
                run.notes(),
                run.verified());
    }

    private static String numbers(RunSummary run, Undecided undecided) {
        return LongStream.of(
                        run.read(),
                        run.analysed(),
                        run.unchanged(),
                        run.duplicate(),
                        run.failed(),
                        run.notEnglish(),
                        run.tokens(),
                        run.figures(),
                        run.symbols(),
                        run.entities(),
                        run.deals(),
                        run.claims(),
                        run.errors(),
                        run.warnings(),
                        run.notes(),
                        run.verified(),
                        undecided.errors(),
                        undecided.warnings(),
                        undecided.notes())
                .mapToObj(Long::toString)
                .collect(Collectors.joining(" "));
    }
}
