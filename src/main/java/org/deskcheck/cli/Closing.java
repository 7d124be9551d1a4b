// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.deskcheck.RunOutcome;
import org.deskcheck.RunPlan;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.RunSummary;

/** The last words of a run. */
final class Closing {

    private static final int MOST_NEWS = 3;
    private static final int MINUTES = 60;
    private static final int SECONDS = 60;

    private Closing() {}

    /** Prints the words, or the summary that the run wrote; nothing when it is to be quiet. */
    static void print(RunOutcome outcome, Path reports, Terminal terminal, boolean asJson) {
        if (asJson) {
            terminal.line(summary(reports));
        } else if (!terminal.isQuiet()) {
            terminal.out().print(words(outcome));
        }
    }

    private static byte[] summary(Path reports) {
        try {
            return Files.readAllBytes(reports.resolve("summary.json"));
        } catch (IOException e) {
            throw Problem.state("cannot read " + reports.resolve("summary.json") + ": run again")
                    .because(e);
        }
    }

    static String words(RunOutcome outcome) {
        RunSummary run = outcome.summary();
        StringBuilder words = new StringBuilder();
        line(words, "articles", run.read(), parts(run));
        line(words, "figures", run.figures(), many(run.claims(), "claim") + ", " + many(run.symbols(), "symbol"));
        line(words, "deals", run.deals(), "");
        line(
                words,
                "findings",
                run.findings(),
                "%s, %s, %s (%d verified)"
                        .formatted(
                                many(run.errors(), "error"),
                                many(run.warnings(), "warning"),
                                many(run.notes(), "note"),
                                run.verified()));
        if (outcome.undecided().total() < run.findings()) {
            line(words, "undecided", outcome.undecided().total(), "the others were decided or known before");
        }
        outcome.news().forEach(news -> line(words, "new", news.fresh(), news(news)));
        if (outcome.isUnchanged()) {
            words.append("Nothing has changed since the last run, and its report still holds.\n");
        }
        return words.append("report       ").append(outcome.page()).append('\n').toString();
    }

    private static String many(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** What a run would do. */
    static String words(RunPlan plan) {
        StringBuilder words = new StringBuilder();
        line(
                words,
                "analyse",
                plan.analysed(),
                "%d new, %d changed, %d that failed before".formatted(plan.fresh(), plan.changed(), plan.retried()));
        line(words, "unchanged", plan.unchanged(), "");
        line(words, "same file", plan.duplicate(), "");
        line(words, "failing", plan.failing(), plan.failing() > 0 ? "named again and not tried" : "");
        line(words, "removed", plan.removed(), "");
        return words.append("time         ")
                .append(plan.time()
                        .map(Closing::about)
                        .orElse("not known: there was no run yet whose speed would tell"))
                .append('\n')
                .toString();
    }

    private static String about(Duration time) {
        if (time.toMinutes() >= 2 * MINUTES) {
            return "about " + Math.round(time.toMinutes() / (double) MINUTES) + " hours";
        }
        return time.toSeconds() >= 2 * SECONDS
                ? "about " + Math.round(time.toSeconds() / (double) SECONDS) + " minutes"
                : "about " + Math.max(1, time.toSeconds()) + " seconds";
    }

    /** What was new to a saved query. */
    private static String news(News news) {
        String first = news.items().stream()
                .limit(MOST_NEWS)
                .map(News.Item::headline)
                .map(Width::plain)
                .collect(Collectors.joining("; "));
        String more = news.fresh() > MOST_NEWS ? "; …" : "";
        return news.query().name() + " (" + news.matches() + " in all)" + (first.isEmpty() ? "" : ": " + first + more);
    }

    private static String parts(RunSummary run) {
        StringBuilder parts = new StringBuilder(run.analysed() + " analysed");
        if (run.unchanged() > 0) {
            parts.append(", ").append(run.unchanged()).append(" unchanged");
        }
        if (run.notEnglish() > 0) {
            parts.append(" (").append(run.notEnglish()).append(" not in English: kept, not read)");
        }
        if (run.duplicate() > 0) {
            parts.append(", ").append(run.duplicate()).append(" the same file again");
        }
        return parts.append(", ").append(run.failed()).append(" failed").toString();
    }

    private static void line(StringBuilder words, String what, long count, String detail) {
        words.append("%-10s %6d  %s".formatted(what, count, detail).stripTrailing())
                .append('\n');
    }
}
