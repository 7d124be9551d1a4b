// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.deskcheck.Archive;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.SearchOrder;
import org.deskcheck.model.finding.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code similar}: what is like an article. */
@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        description = "Shows what is most like an article: what shares its text first, then what shares its rare words."
                + " The id of a claim, deal or finding shows its like.")
final class SimilarCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(arity = "1", paramLabel = "ID", description = "The id of an article, claim, deal or finding.")
    private String id = "";

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, jsonl or csv (default: table).")
    private HitFormat format = HitFormat.TABLE;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Problem.usage("--limit must be at least 1");
        }
        if (format == HitFormat.RECORDS) {
            throw Problem.usage("similar prints table, jsonl or csv");
        }
        try (Archive archive = Archive.open(index.path())) {
            Hits hits = archive.similar(id, limit);
            SearchRequest none =
                    new SearchRequest("", Optional.of(hits.kind()), SearchOrder.RELEVANCE, limit, Optional.empty());
            HitPrinter.of(format, deskcheck.terminal(), archive, none).accept(hits);
            if (hits.hits().isEmpty()) {
                deskcheck.terminal().tell("nothing like " + id + " found");
            }
            return hits.hits().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }
}
