// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.Rules;
import org.deskcheck.report.json.AnalysisJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job on the sample corpus, with the real models. */
@TestInstance(Lifecycle.PER_CLASS)
class RunIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CORPUS = "corpus";

    @TempDir
    private static Path folder;

    private Shell first;

    @BeforeAll
    void run() {
        first = Shell.run("run", CORPUS, "-o", out("first").toString(), "-j", "1");
    }

    @Test
    void readsTheWholeCorpus() throws IOException {
        assertThat(first.err()).doesNotContain("fault");
        assertThat(first.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(first.out()).contains("articles", "figures", "deals", "findings", "index.html");
        JsonNode articles = summary("first").get("articles");
        assertThat(articles.get("read").intValue()).isGreaterThanOrEqualTo(12);
        assertThat(articles.get("failed").intValue()).isZero();
        assertThat(lines("first", "analysis.jsonl"))
                .hasSize(articles.get("analysed").intValue());
    }

    @Test
    void countsAddUp() throws IOException {
        JsonNode summary = summary("first");
        int figures = 0;
        for (String record : lines("first", "analysis.jsonl")) {
            figures += JSON.readTree(record).get("figures").size();
        }
        assertThat(summary.get("found").get("figures").intValue()).isEqualTo(figures);
        JsonNode found = summary.get("findings");
        assertThat(lines("first", "findings.jsonl"))
                .hasSize(found.get("error").intValue()
                        + found.get("warning").intValue()
                        + found.get("note").intValue());
    }

    @ParameterizedTest
    @CsvSource({"analysis.jsonl, analysis", "findings.jsonl, finding", "origins.jsonl, origin"})
    void everyRecordFitsItsSchema(String file, String schema) throws IOException {
        Schema published = schema(schema);
        for (String record : lines("first", file)) {
            assertThat(published.validate(record, InputFormat.JSON)).as(record).isEmpty();
        }
    }

    @Test
    void everySurfaceStandsAtItsPlace() throws IOException {
        for (String line : lines("first", "analysis.jsonl")) {
            JsonNode record = JSON.readTree(line);
            int[] points = record.get("text").textValue().codePoints().toArray();
            for (String list : List.of("figures", "dates", "symbols", "entities", "claims", "disclaimers")) {
                for (JsonNode annotation : record.get(list)) {
                    int begin = annotation.get("begin").intValue();
                    int end = annotation.get("end").intValue();
                    assertThat(new String(points, begin, end - begin))
                            .as(record.get("id") + " " + list)
                            .isEqualTo(annotation.get("text").textValue());
                }
            }
        }
    }

    @Test
    void manyThreadsWriteTheSameBytesAsOne() throws IOException {
        Shell.run("run", CORPUS, "-o", out("second").toString(), "-j", "4");
        Map<String, byte[]> one = files("first");
        Map<String, byte[]> many = files("second");
        assertThat(many.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) -> assertThat(many.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void everyFindingIsOfAListedRule() throws IOException {
        List<String> rules = Rules.all().map(Rules.Entry::id).toList();
        for (String record : lines("first", "findings.jsonl")) {
            assertThat(rules).contains(JSON.readTree(record).get("rule").textValue());
        }
    }

    @Test
    void articlesThatAreNotEnglishAreKeptAndNotRead() throws IOException {
        assertThat(lines("first", "analysis.jsonl"))
                .filteredOn(line -> line.contains("\"language\":\"de\""))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("\"figures\":[]"));
    }

    @Test
    void theIndexAnswers() {
        String index = out("first").resolve("index").toString();
        Shell shell = Shell.run("search", "entity:iren AND money:[3.6bn TO 3.7bn]", "--index", index);
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("iren-gpu-financing.txt");
        Shell records =
                Shell.run("search", "outcome:CONFLICT", "--in", "finding", "--format", "jsonl", "--index", index);
        assertThat(records.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{\"kind\":\"finding\""));
    }

    @Test
    void anIntervalIsFoundByWhatItReachesInto() {
        String index = out("first").resolve("index").toString();
        assertThat(Shell.run("search", "money:[$185bn TO *]", "--all", "--index", index)
                        .out())
                .contains("«$180–190 billion»");
        assertThat(Shell.run("search", "acquirer:norvane", "--index", index).out())
                .contains("Brasstown Cloud");
    }

    @Test
    void aRunTellsWhatIsNewToASavedQuery() throws IOException {
        String index = out("watched").resolve("index").toString();
        Path article = Files.writeString(folder.resolve("one.txt"), """
                Norvane Compute opens an office

                June 9, 2026

                Norvane Compute Inc. (NASDAQ: NRVX) has opened an office in Leeds, the company said on Monday.
                """);
        assertThat(Shell.run("watch", "add", "norvane", "entity:norvane", "--index", index)
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        String[] run = {"run", article.toString(), "-o", out("watched").toString()};
        assertThat(Shell.run(run).out()).contains("norvane (1 in all): Norvane Compute opens an office");
        assertThat(Shell.run(run).out()).containsPattern("new +0 +norvane \\(1 in all\\)");
        assertThat(lines("watched", "watches.jsonl")).hasSize(1);
    }

    @Test
    void aDraftIsHeldAgainstTheArchive() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), """
                Norvane Compute to buy Brasstown Cloud

                June 9, 2026

                Norvane Compute has agreed to acquire Brasstown Cloud for $1.61 billion in cash and stock, the companies said on Monday.
                """);
        String index = out("first").resolve("index").toString();
        Path ledger = folder.resolve("draft-decisions.jsonl");
        String[] check = {"check", draft.toString(), "--index", index, "--ledger", ledger.toString()};
        Shell shell = Shell.run(check);
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("$1.61 billion", "$1.42 billion").doesNotContain("[dismissed]");

        for (JsonNode finding : jsonLines(Shell.run(with(check, "--json")).out())) {
            Files.writeString(
                    ledger,
                    "{\"finding\":\"" + finding.get("id").asText()
                            + "\",\"action\":\"dismiss\",\"by\":\"A. Editor\",\"at\":\"2026-06-09T10:00:00Z\",\"why\":\"\"}\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        assertThat(Shell.run(check).out()).contains("[dismissed]", " 0 of them undecided");
        assertThat(Shell.run(with(check, "--hide-decided")).out())
                .doesNotContain("$1.61 billion")
                .contains(" 0 of them undecided");
        assertThat(Shell.run(with(check, "--fail-on", "note")).exitCode()).isEqualTo(ExitCode.DONE);
        Files.delete(ledger);
        assertThat(Shell.run(with(check, "--fail-on", "note")).exitCode()).isEqualTo(ExitCode.FINDINGS);
    }

    private static String[] with(String[] command, String... options) {
        return Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new);
    }

    private static List<JsonNode> jsonLines(String out) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : out.lines().toList()) {
            records.add(JSON.readTree(line));
        }
        return records;
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    private JsonNode summary(String run) throws IOException {
        return JSON.readTree(Files.readString(out(run).resolve("summary.json")));
    }

    private List<String> lines(String run, String file) throws IOException {
        return Files.readAllLines(out(run).resolve(file));
    }

    /** All files of a report but the index, which Lucene numbers its own way, and those that tell the time. */
    private Map<String, byte[]> files(String run) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path root = out(run);
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : new ArrayList<>(paths.filter(Files::isRegularFile).toList())) {
                String name = root.relativize(path).toString();
                if (!name.startsWith("index/") && !name.equals("summary.json") && !name.equals("manifest.json")) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        }
        return files;
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream stream = AnalysisJson.class.getResourceAsStream(name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        }
    }
}
