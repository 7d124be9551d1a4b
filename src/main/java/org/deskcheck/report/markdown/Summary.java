// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.finding.Status;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.report.CitedFinding;
import org.deskcheck.report.ReportPart;

/**
 * {@code summary.md}: what came of a run, on one page for an e-mail or a ticket. It reads well as plain text, needs
 * nothing but CommonMark, and keeps what articles say from becoming markup. It keeps only what it will show.
 */
public final class Summary implements ReportPart {

    private static final int POINTS = 20;
    private static final int FAILURES = 10;
    private static final int QUOTES = 4;

    private record Point(CitedFinding cited, long number) {}

    /** Conflicts first within a level, then in the order in which they were found. */
    private static final Comparator<Point> GRAVEST_FIRST = Comparator.comparing(
                    (Point point) -> point.cited().finding().level())
            .thenComparing(point -> !isConflict(point.cited()))
            .thenComparingLong(Point::number);

    private final Path file;
    private final Report report;
    private final PriorityQueue<Point> gravest = new PriorityQueue<>(GRAVEST_FIRST.reversed());
    private final Map<Outcome, Long> verified = new TreeMap<>();
    private long findings;
    private long attention;
    private long voices;

    private Summary(Path file, Report report) {
        this.file = file;
        this.report = report;
    }

    /**
     * Begins a summary; it is written when it is closed.
     *
     * @param file where to
     * @param report what is summed up
     */
    public static Summary create(Path file, Report report) {
        return new Summary(file, report);
    }

    private static boolean isConflict(CitedFinding cited) {
        return cited.finding()
                .outcome()
                .filter(outcome -> outcome == Outcome.CONFLICT || outcome == Outcome.DIRECTION_CONFLICT)
                .isPresent();
    }

    @Override
    public void finding(CitedFinding cited) {
        findings++;
        Optional<Outcome> holds = cited.finding().outcome().filter(Outcome::isVerified);
        holds.ifPresent(outcome -> verified.merge(outcome, 1L, Long::sum));
        if (cited.finding().level() != Level.NOTE && report.shows(cited.finding())) {
            attention++;
            gravest.add(new Point(cited, findings));
            if (gravest.size() > POINTS) {
                gravest.remove();
            }
        }
    }

    @Override
    public void origin(OriginGroup group) {
        voices++;
    }

    @Override
    public void close() throws IOException {
        Files.write(file, text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        StringBuilder text = new StringBuilder("# deskcheck: ")
                .append(
                        attention == 0
                                ? "nothing needs"
                                : attention == 1 ? "1 point needs" : attention + " points need")
                .append(" attention\n\n");
        read(text);
        attention(text);
        verified(text);
        failures(text);
        return text.append("The whole report is index.html beside this file. "
                        + "deskcheck compares what is printed; it does not rule on what is true.\n")
                .toString();
    }

    private void read(StringBuilder text) {
        RunSummary counts = report.summary();
        text.append(counts.analysed()).append(counts.analysed() == 1 ? " article" : " articles");
        text.append(" read, ").append(voices).append(voices == 1 ? " independent voice" : " independent voices");
        text.append("; ").append(counts.figures()).append(" figures, ").append(counts.claims());
        text.append(" checkable claims, ").append(counts.deals()).append(" deals. ");
        text.append(counts.errors()).append(counts.errors() == 1 ? " error, " : " errors, ");
        text.append(counts.warnings()).append(counts.warnings() == 1 ? " warning, " : " warnings, ");
        text.append(counts.verified()).append(" verified.\n\n");
    }

    private void attention(StringBuilder text) {
        if (attention == 0) {
            return;
        }
        text.append("## What needs attention\n\n");
        List<Point> points = new ArrayList<>(gravest);
        points.sort(GRAVEST_FIRST);
        for (int i = 0; i < points.size(); i++) {
            point(text, i + 1, points.get(i).cited());
        }
        if (attention > points.size()) {
            text.append("\nAnd ").append(attention - points.size()).append(" more: see findings.csv.\n");
        }
        text.append('\n');
    }

    private static void point(StringBuilder text, int number, CitedFinding cited) {
        String indent = " ".repeat(Integer.toString(number).length() + 2);
        text.append(number)
                .append(". **")
                .append(cited.finding().level().label())
                .append("** ");
        text.append(Escaped.of(cited.finding().message()));
        text.append(cited.status() == Status.OPEN ? "" : " (" + cited.status().label() + ")")
                .append('\n');
        cited.citations().stream()
                .limit(QUOTES)
                .forEach(citation -> text.append(indent)
                        .append("- “")
                        .append(Escaped.of(citation.quote()))
                        .append("” in ")
                        .append(Escaped.of(citation.evidence().article()))
                        .append('\n'));
        if (cited.citations().isEmpty()) {
            text.append(indent)
                    .append("- in ")
                    .append(Escaped.of(String.join(", ", cited.finding().articles())))
                    .append('\n');
        }
    }

    private void verified(StringBuilder text) {
        if (verified.isEmpty()) {
            return;
        }
        text.append("## What was verified\n\n");
        verified.forEach((outcome, count) -> text.append("- ")
                .append(outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(": ")
                .append(count)
                .append('\n'));
        text.append('\n');
    }

    private void failures(StringBuilder text) {
        List<ArticleFailure> failures = report.failures();
        if (failures.isEmpty()) {
            return;
        }
        text.append("## What could not be read\n\n");
        failures.stream()
                .limit(FAILURES)
                .forEach(failure ->
                        text.append("- ").append(Escaped.of(failure.message())).append('\n'));
        if (failures.size() > FAILURES) {
            text.append("- and ").append(failures.size() - FAILURES).append(" more: see summary.json\n");
        }
        text.append('\n');
    }
}
