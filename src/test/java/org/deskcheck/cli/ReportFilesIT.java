// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
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
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deskcheck.report.json.AnalysisJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run on the sample corpus writes, exports and differs in, with the real models. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportFilesIT {

    private static final String REFRESH = "./deskcheck run corpus -o reports/sample";
    private static final Path SAMPLE = Path.of("reports", "sample");

    /** What reports/sample/.gitignore leaves out, and what is there besides a report. */
    private static final List<String> NOT_IN_SAMPLE = List.of(
            "index/",
            "analysis.jsonl",
            "deskcheck.sqlite",
            "deskcheck.xlsx",
            "summary.json",
            "manifest.json",
            "run.lock",
            "decisions.jsonl",
            "first-screen.png",
            "finding.png",
            "article.png",
            ".gitignore");

    @TempDir
    private static Path folder;

    private Path run;

    @BeforeAll
    void run() {
        run = folder.resolve("run");
        assertThat(Shell.run("run", "corpus", "-o", run.toString(), "-q").exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void theSampleReportIsCurrent() throws IOException {
        String remedy = "reports/sample is not what a run writes today: run `" + REFRESH + "`, look at the difference"
                + " with git, and commit it";
        assertThat(files(SAMPLE)).as(remedy).isEqualTo(files(run));
        for (String name : files(run)) {
            assertThat(SAMPLE.resolve(name)).as(remedy).hasSameBinaryContentAs(run.resolve(name));
        }
    }

    @Test
    void theSummaryFitsItsSchema() throws IOException {
        assertThat(schema("summary").validate(Files.readString(run.resolve("summary.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theManifestFitsItsSchema() throws IOException {
        assertThat(schema("manifest").validate(Files.readString(run.resolve("manifest.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSarifLogFitsTheSchemaOfOasis() throws IOException {
        try (InputStream stream = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema sarif = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(stream, InputFormat.JSON);
            assertThat(sarif.validate(Files.readString(run.resolve("findings.sarif")), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void linesOfTheSarifLogAreLinesOfTheFiles() throws IOException {
        JsonNode log = new ObjectMapper().readTree(Files.readString(run.resolve("findings.sarif")));
        int checked = 0;
        for (JsonNode result : log.at("/runs/0/results")) {
            for (JsonNode location : result.get("locations")) {
                JsonNode region = location.at("/physicalLocation/region");
                if (region.has("startLine") && region.get("startLine").equals(region.get("endLine"))) {
                    String uri = location.at("/physicalLocation/artifactLocation/uri")
                            .textValue();
                    String line = Files.readAllLines(Path.of("corpus").resolve(uri))
                            .get(region.get("startLine").intValue() - 1);
                    assertThat(line.substring(region.get("startColumn").intValue() - 1))
                            .startsWith(region.at("/snippet/text").textValue());
                    checked++;
                }
            }
        }
        assertThat(checked).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "web-annotation, '{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"'",
        "conll-2003, -DOCSTART- -X- -X- O",
        "claim-review, '{\"@context\":\"https://schema.org\"'",
        "ninjs, '{\"uri\":'"
    })
    void exportsToStandardOutput(String format, String beginning) {
        Shell shell = Shell.run("export", format, "--from", run.toString());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).startsWith(beginning);
        assertThat(shell.err()).contains("31 articles written");
    }

    @Test
    void conllHasTheTokensOfTheText() {
        Shell shell =
                Shell.run("export", "conll-2003", "--from", run.toString(), "--article", "norvane-buys-brasstown.html");
        assertThat(shell.out()).contains("Norvane NNP _ B-ORG\n", "Brasstown NNP _ B-ORG\nCloud NNP _ I-ORG\n");
        assertThat(shell.lines()).filteredOn(line -> !line.isEmpty()).allMatch(line -> line.split(" ", -1).length == 4);
    }

    @Test
    void bratIsAFolder() throws IOException {
        Path brat = folder.resolve("brat");
        assertThat(Shell.run("export", "brat", "--from", run.toString()).exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Shell.run("export", "brat", "--from", run.toString(), "-o", brat.toString())
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.list(brat)) {
            assertThat(files).hasSize(2 * 31 + 1);
        }
    }

    @Test
    void exportRefusesWhatIsNotThere() {
        assertThat(Shell.run("export", "docx", "--from", run.toString()).err()).contains("brat, web-annotation");
        assertThat(Shell.run("export", "ninjs", "--from", folder.toString()).exitCode())
                .isEqualTo(ExitCode.NOTHING);
        assertThat(Shell.run("export", "ninjs", "--from", run.toString(), "--article", "no-such")
                        .exitCode())
                .isEqualTo(ExitCode.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void aRunDoesNotDifferFromItself(String format) throws IOException {
        Shell shell = Shell.run("diff", run.toString(), run.toString(), "--format", format, "--fail-on", "note");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        if (format.equals("json")) {
            assertThat(schema("diff").validate(shell.out(), InputFormat.JSON)).isEmpty();
        } else {
            assertThat(shell.out()).containsIgnoringCase("nothing changed");
        }
    }

    /** The names of the files of a report that belong into a sample. */
    private static SortedSet<String> files(Path report) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(report)) {
            paths.filter(Files::isRegularFile)
                    .map(path -> report.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> NOT_IN_SAMPLE.stream().noneMatch(name::startsWith))
                    .forEach(names::add);
        }
        return names;
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream stream = AnalysisJson.class.getResourceAsStream(name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        }
    }
}
