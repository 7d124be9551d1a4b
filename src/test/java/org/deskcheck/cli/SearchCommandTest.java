// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deskcheck.JsonRecords;
import org.deskcheck.index.ArticleIndex;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.text.Span;
import org.deskcheck.report.json.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask the index, as their users see them. */
class SearchCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ARTICLES = 120;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() {
        try (ArticleIndex index = ArticleIndex.create(folder.resolve("index"), new JsonRecords())) {
            for (int i = 0; i < ARTICLES; i++) {
                String id = "a%03d.txt".formatted(i);
                index.add(Samples.full(id), new Fingerprint(id, List.of(1, 2, 3, 4)));
            }
            index.add(Samples.finding("a001.txt", new Span(0, 1)));
            index.commit();
        }
    }

    private static Shell run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--index", folder.resolve("index").toString()));
        return Shell.run(all.toArray(new String[0]));
    }

    @Test
    void theTableShowsWhatMatchesAndWhere() {
        Shell shell = run("search", "raised", "--limit", "1");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.lines().get(0)).startsWith("    DATE        PUBLISHER").endsWith("HEADLINE");
        assertThat(shell.lines().get(1)).isEqualTo("1   2026-06-03  The Ledger  negative  A \"quoted\" headline");
        assertThat(shell.lines().get(2)).isEqualTo("    a000.txt:1");
        assertThat(shell.out()).contains("Norvane (NASDAQ: NRVX) «raised» up to $1.25 billion");
        assertThat(shell.err()).contains("120 articles found, 1 shown; for the next page add --after ");
    }

    @Test
    void aDealAndAFindingHaveTheirOwnColumns() {
        assertThat(run("search", "status:completed", "--limit", "1").out())
                .contains("AMOUNT", "debt-financing", "up to $1.25 billion", "borrower: Norvane");
        assertThat(run("search", "rule:sum-of-parts").out())
                .contains("RULE", "sum-of-parts", "INCONSISTENT", "the parts do not add up");
    }

    @Test
    void pagesJoinByTheCursorOfTheLastHit() throws IOException {
        List<String> ids = new ArrayList<>();
        String[] next = {};
        for (int page = 0; page < 3; page++) {
            List<String> arguments =
                    new ArrayList<>(List.of("search", "norvane", "--sort", "id", "--limit", "50", "--format", "jsonl"));
            arguments.addAll(List.of(next));
            JsonNode last = JSON.missingNode();
            for (String line : run(arguments.toArray(new String[0])).lines()) {
                last = JSON.readTree(line);
                ids.add(last.get("id").textValue());
            }
            next = new String[] {"--after", last.get("cursor").textValue()};
        }
        assertThat(ids).hasSize(ARTICLES).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void allAreGivenHoweverMany() {
        assertThat(run("search", "norvane", "--all", "--format", "jsonl").lines())
                .hasSize(ARTICLES);
        assertThat(run("search", "norvane", "--all", "--format", "records").lines())
                .hasSize(ARTICLES)
                .allSatisfy(line -> assertThat(line).startsWith("{\"schemaVersion\":1"));
    }

    @Test
    void theSheetHasAHeaderAndARowForEachHit() {
        List<String> lines = run("search", "status:completed", "--limit", "60", "--format", "csv")
                .lines();
        assertThat(lines).hasSize(61);
        assertThat(lines.get(0))
                .isEqualTo("kind,id,article,title,publisher,published,origin,score,type,status,amount,parties,date,"
                        + "role,line,begin,end,passage");
    }

    @Test
    void countsByTheValuesOfFields() {
        assertThat(run("search", "norvane", "--limit", "1", "--facet", "tone,publisher")
                        .out())
                .contains("tone\n      120  negative", "publisher\n      120  The Ledger");
        assertThat(run("search", "norvane", "--limit", "1", "--facet", "tone", "--format", "jsonl")
                        .out())
                .contains("{\"kind\":\"facet\",\"field\":\"tone\",\"values\":[{\"value\":\"negative\",\"count\":120}]");
        assertThat(run("search", "norvane", "--facet", "size").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("search", "norvane", "--facet", "tone", "--format", "csv")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        for (String query : List.of("staus:completed", "money:[1 TO", "*chip", "\"open", "( ".repeat(9_000))) {
            Shell shell = run("search", query);
            assertThat(shell.exitCode()).as(query).isEqualTo(ExitCode.USAGE);
            assertThat(shell.err()).hasLineCount(1);
        }
        assertThat(run("search", "norvane", "--after", "x").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("search", "norvane", "--limit", "0").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void nothingFoundIsSaid() {
        Shell shell = run("search", "zebra");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("no article found");
    }

    @Test
    void similarShowsHowMuchTextIsShared() {
        Shell shell = run("similar", "a000.txt", "--limit", "2");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("shares 100% of its text").doesNotContain("a000.txt");
        assertThat(run("similar", "none.txt").exitCode()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void queriesAreSavedListedAndForgotten() {
        assertThat(run("watch").err()).contains("no saved queries");
        assertThat(run("watch", "add", "deals", "party:norvane").err()).contains("looks for deals");
        assertThat(run("watch").out()).contains("deals  deal  party:norvane");
        assertThat(run("watch", "add", "wrong", "colour:red").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run("watch", "remove", "deals").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run("watch", "remove", "deals").exitCode()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void everyFieldIsListedWithAnExample() {
        Shell shell = Shell.run("fields");
        for (SearchField field : SearchField.values()) {
            assertThat(shell.out()).contains(field.label(), field.example(), field.meaning());
        }
        assertThat(Shell.run("fields", "status").out()).contains("completed", "deal");
        assertThat(Shell.run("fields", "colour").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void nothingThatActsOnATerminalIsPrinted() {
        assertThat(Width.plain("a\u001B[31mb\u202Ec\u0007\u2028d")).isEqualTo("a [31mbc  d");
        assertThat(Width.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(Width.wrapped("x".repeat(25), 10)).hasSize(3);
    }
}
