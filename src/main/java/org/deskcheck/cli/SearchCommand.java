// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.deskcheck.Archive;
import org.deskcheck.JsonRecords;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search}: a query over what the index holds. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches articles, claims, deals or findings, in Lucene's query syntax; see `deskcheck fields`.")
final class SearchCommand implements Callable<Integer> {

    /** The ways to print what was found. */
    enum Format {
        TABLE,
        JSONL
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(
            arity = "1",
            paramLabel = "QUERY",
            description = "For instance: 'entity:microsoft AND money:[1bn TO *]'")
    private String query = "";

    @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: ${DEFAULT-VALUE}).")
    private Path index = Path.of("reports", "index");

    @Option(names = "--in", paramLabel = "KIND", description = "article, claim, deal or finding (default: article).")
    private Kind kind = Kind.ARTICLE;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or jsonl (default: table).")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Problem.usage("--limit must be at least 1");
        }
        try (Archive archive = Archive.open(index)) {
            Hits hits = archive.find(query, kind, limit);
            if (format == Format.JSONL) {
                hits.hits().forEach(hit -> deskcheck.terminal().line(JsonRecords.write(hit)));
            } else {
                print(hits);
            }
            return hits.total() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }

    private void print(Hits hits) {
        Terminal terminal = deskcheck.terminal();
        for (Hit hit : hits.hits()) {
            String published = hit.published().map(day -> ", " + day).orElse("");
            terminal.out().println(hit.title().orElse(hit.article()));
            terminal.out()
                    .println("    " + hit.article()
                            + hit.publisher().map(p -> ", " + p).orElse("") + published);
            terminal.out().println("    " + hit.passage());
        }
        terminal.say(hits.total() + " found" + (hits.total() > limit ? ", the best " + limit + " shown" : ""));
    }
}
