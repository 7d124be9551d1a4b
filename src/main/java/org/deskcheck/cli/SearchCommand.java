// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.deskcheck.Archive;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.finding.SearchOrder;
import org.deskcheck.model.finding.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code search}: a query over what the index holds. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches articles, claims, deals or findings, in Lucene's query syntax; see `deskcheck fields`.",
        footerHeading = "%nFor instance:%n",
        footer = {
            "  deskcheck search 'entity:microsoft AND money:[$1bn TO *]'",
            "  deskcheck search 'acquirer:norvane AND status:completed' --sort newest",
            "  deskcheck search '\"private placement\"~3 AND published:2026-06' --facet publisher,entity",
            "  deskcheck search 'entity:norvane AND outcome:CONFLICT AND published:[today-7d TO today]'",
            "  deskcheck search 'measure:\"capital expenditures\" AND period:2026' --in claim --all --format csv"
        })
final class SearchCommand implements Callable<Integer> {

    private static final int FACET_VALUES = 10;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(arity = "1", paramLabel = "QUERY", description = "Words, \"phrases\", field:value; *:* for everything.")
    private String query = "";

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Option(
            names = "--in",
            paramLabel = "KIND",
            description = "article, claim, deal or finding (default: articles, or what has the fields of the query).")
    private Optional<Kind> kind = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "relevance, newest, oldest, largest or smallest figure, publisher, id (default: relevance).")
    private SearchOrder order = SearchOrder.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--all", description = "All of them, however many.")
    private boolean all;

    @Option(
            names = "--after",
            paramLabel = "CURSOR",
            description = "Go on where a page ended; each hit has its cursor.")
    private Optional<String> after = Optional.empty();

    @Option(
            names = "--passages",
            paramLabel = "N",
            description = "How many passages of each article (default: ${DEFAULT-VALUE}).")
    private int passages = 1;

    @Option(
            names = "--facet",
            split = ",",
            paramLabel = "FIELD",
            description = "Also count all matches by the values of a field; several with commas.")
    private List<String> facets = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, jsonl, csv, or records: the stored records whole (default: table).")
    private HitFormat format = HitFormat.TABLE;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description =
                    "The day from which today-7d and the like are counted, such as 2026-06-30 (default: this day).")
    private Optional<LocalDate> today = Optional.empty();

    @Override
    public Integer call() {
        if (limit < 1 || passages < 1) {
            throw Problem.usage("--limit and --passages must be at least 1");
        }
        List<SearchField> counted = facets.stream().map(SearchCommand::field).toList();
        if (!counted.isEmpty() && format != HitFormat.TABLE && format != HitFormat.JSONL) {
            throw Problem.usage("--facet goes with --format table or jsonl");
        }
        SearchRequest request = new SearchRequest(query, kind, order, all ? Integer.MAX_VALUE : limit, after);
        try (Archive archive =
                Archive.open(index.path(), today.orElseGet(() -> LocalDate.now(Clock.systemDefaultZone())))) {
            HitPrinter printer = HitPrinter.of(format, deskcheck.terminal(), archive, request);
            Hits last = archive.find(request, passages, printer);
            if (!counted.isEmpty()) {
                printer.print(archive.facets(request, counted, FACET_VALUES));
            }
            deskcheck.terminal().tell(closing(last, printer.printed()));
            return last.total() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }

    private static SearchField field(String name) {
        return SearchField.named(name)
                .orElseThrow(() -> Problem.usage("there is no field " + name + ": see `deskcheck fields`"));
    }

    private String closing(Hits last, long printed) {
        String what = last.kind().label() + (last.total() == 1 ? "" : "s");
        if (last.total() == 0) {
            return "no " + last.kind().label() + " found";
        }
        String more = last.next()
                .map(cursor -> ", " + printed + " shown; for the next page add --after " + cursor)
                .orElse("");
        return last.total() + " " + what + " found" + more;
    }
}
