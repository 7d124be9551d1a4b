// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.deskcheck.DraftCheck;
import org.deskcheck.DraftReport;
import org.deskcheck.JsonRecords;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: a draft before it is published. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a draft: its own arithmetic, disclaimers and tone, and what the archive says.")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(arity = "1", paramLabel = "DRAFT", description = "The draft: a file, or - for a line of JSON.")
    private String draft = "";

    @Option(names = "--index", paramLabel = "DIR", description = "Folder of the archive (default: ${DEFAULT-VALUE}).")
    private Path index = Path.of("reports", "index");

    @Option(names = "--json", description = "Print the findings as JSON Lines.")
    private boolean json;

    @Mixin
    private SecuritiesFile securities = new SecuritiesFile();

    @Mixin
    private PolicyChoice policy = new PolicyChoice();

    @Override
    public Integer call() {
        DraftReport report = new DraftCheck(securities.settings().under(policy.packs()), index)
                .check(draft, deskcheck.terminal().in());
        if (json) {
            report.findings().forEach(finding -> deskcheck.terminal().line(new JsonRecords().write(finding)));
        } else {
            print(report);
        }
        return ExitCode.DONE;
    }

    private void print(DraftReport report) {
        Terminal terminal = deskcheck.terminal();
        List<Finding> findings = report.findings().stream()
                .sorted(Comparator.comparing(Finding::level))
                .toList();
        for (Finding finding : findings) {
            terminal.out().printf(Locale.ROOT, "%-8s %s%n", finding.level().label(), finding.message());
            String places = places(report, finding);
            if (!places.isEmpty()) {
                terminal.out().println("         at " + places);
            }
        }
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%d findings on %d figures and %d claims; tone: %s%n",
                        findings.size(),
                        report.draft().extraction().figures().size(),
                        report.draft().extraction().claims().size(),
                        report.draft().sentiment().tone().label());
    }

    /** Line and column in the draft, counted from 1 as editors count. */
    private static String places(DraftReport report, Finding finding) {
        Text text = report.draft().article().text();
        return finding.evidence().stream()
                .filter(evidence ->
                        evidence.article().equals(report.draft().article().id()))
                .map(evidence -> place(text.flat(), evidence.span().begin()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String place(String text, int at) {
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (at - text.lastIndexOf('\n', at - 1));
    }
}
