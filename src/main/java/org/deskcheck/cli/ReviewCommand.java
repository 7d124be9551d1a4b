// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.ReviewDesk;
import org.deskcheck.Reviewing;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Decision;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.model.finding.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/** {@code review}: what reviewers decide about findings. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Decides about findings of the last run. Decisions are added to a ledger, never changed; the next run shows them,",
            "and --fail-on counts only what is not decided."
        },
        footer = {
            "",
            "  deskcheck review list                          what waits for a decision",
            "  deskcheck review dismiss f-1a2b --why QUOTED   f-1a2b is enough of an id when it is the only one",
        })
final class ReviewCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Option(
            names = {"-o", "--output"},
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Folder of the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    @Option(
            names = "--ledger",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "The ledger (default: decisions.jsonl in the reports).")
    private Optional<Path> ledger = Optional.empty();

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists findings and how they stand.")
    void list(
            @Option(
                            names = "--status",
                            paramLabel = "STATUS",
                            description = "open (default), accepted, dismissed, or all.")
                    Optional<String> status,
            @Mixin JsonChoice json) {
        String wanted = status.orElse(Status.OPEN.label());
        ReviewDesk desk = desk();
        Reviews reviews = reviews(desk);
        Columns table = Columns.named(
                List.of("finding", "level", "status", "rule", "articles", "message"),
                "FINDING",
                "LEVEL",
                "STATUS",
                "RULE",
                "ARTICLES",
                "MESSAGE");
        for (Finding finding : desk.findings()) {
            String stands = reviews.status(finding.id()).label();
            if (wanted.equals("all") || wanted.equals(stands)) {
                table.row(
                        finding.id(),
                        finding.level().label(),
                        stands,
                        finding.rule(),
                        String.join(" ", finding.articles()),
                        finding.message());
            }
        }
        table.print(deskcheck.terminal(), json.isAsked());
    }

    @Command(name = "accept", mixinStandardHelpOptions = true, description = "The finding is right.")
    void accept(@Mixin Choice choice) {
        decide(Decision.Action.ACCEPT, choice);
    }

    @Command(
            name = "dismiss",
            mixinStandardHelpOptions = true,
            description = "The finding is wrong, or does not matter.")
    void dismiss(@Mixin Choice choice) {
        decide(Decision.Action.DISMISS, choice);
    }

    @Command(name = "note", mixinStandardHelpOptions = true, description = "Adds a note; it decides nothing.")
    void note(@Mixin Choice choice) {
        if (choice.why.isBlank()) {
            throw Problem.usage("a note needs words: --why TEXT");
        }
        decide(Decision.Action.NOTE, choice);
    }

    @Command(
            name = "reopen",
            mixinStandardHelpOptions = true,
            description = "What was decided does not count any more.")
    void reopen(@Mixin Choice choice) {
        decide(Decision.Action.REOPEN, choice);
    }

    private void decide(Decision.Action action, Choice choice) {
        for (Decision decision : desk().decide(action, choice.findings, choice.who(), choice.why)) {
            deskcheck
                    .terminal()
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%s %s by %s%n",
                            decision.finding(),
                            decision.action().label(),
                            decision.by());
        }
    }

    private Reviews reviews(ReviewDesk desk) {
        desk.faults().forEach(deskcheck.terminal()::say);
        return desk.reviews();
    }

    private ReviewDesk desk() {
        return new ReviewDesk(reports, ledger.orElse(Reviewing.ledgerOf(reports)), Clock.systemUTC());
    }

    /** What is decided about, by whom and why. */
    static final class Choice {

        @Parameters(arity = "1..*", paramLabel = "FINDING", description = "Ids of findings, or beginnings of them.")
        private List<String> findings = List.of();

        @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the user of this machine).")
        private String by = System.getProperty("user.name", "");

        @Option(names = "--why", paramLabel = "TEXT", description = "For what reason.")
        private String why = "";

        private String who() {
            if (by.isBlank()) {
                throw Problem.usage("say who decides: --by NAME");
            }
            return by;
        }
    }
}
