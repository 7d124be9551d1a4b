// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;
import java.util.Optional;
import org.deskcheck.Watches;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code watch}: queries that are kept, so that each run tells what is new to them. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Lists the saved queries. Each run tells what matches them that did not match before.",
        footerHeading = "%nFor instance:%n",
        footer = {
            "  deskcheck watch add norvane-deals 'party:norvane'",
            "  deskcheck watch add no-disclaimer 'disclaimer:none'",
            "  deskcheck watch remove no-disclaimer"
        })
final class WatchCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private JsonChoice json = new JsonChoice();

    @Override
    public void run() {
        List<SavedQuery> queries = new Watches(index.path()).all();
        if (queries.isEmpty()) {
            deskcheck.terminal().tell("there are no saved queries: save one with `deskcheck watch add NAME QUERY`");
            return;
        }
        Columns table = Columns.named(List.of("name", "in", "query"), "NAME", "IN", "QUERY");
        queries.forEach(query -> table.row(query.name(), query.kind().label(), query.query()));
        table.print(deskcheck.terminal(), json.isAsked());
    }

    /** Saves a query. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Saves a query, in place of one of the same name.")
    int add(
            @Parameters(paramLabel = "NAME", description = "What to call it.") String name,
            @Parameters(paramLabel = "QUERY", description = "As for `deskcheck search`.") String query,
            @Option(names = "--in", paramLabel = "KIND", description = "article, claim, deal or finding.")
                    Optional<Kind> kind,
            @Mixin IndexFolder folder) {
        SavedQuery saved = new Watches(folder.path()).add(name, query, kind);
        deskcheck
                .terminal()
                .tell("saved " + saved.name() + ", which looks for "
                        + saved.kind().label() + "s: the next run tells what is new to it");
        return ExitCode.DONE;
    }

    /** Forgets a query. */
    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forgets a saved query.")
    int remove(
            @Parameters(paramLabel = "NAME", description = "The name it was saved under.") String name,
            @Mixin IndexFolder folder) {
        new Watches(folder.path()).remove(name);
        deskcheck.terminal().tell("forgot " + name);
        return ExitCode.DONE;
    }
}
