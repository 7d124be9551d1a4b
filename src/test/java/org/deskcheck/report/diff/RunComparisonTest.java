// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.model.Problem;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.report.Draft;
import org.deskcheck.report.Edition;
import org.deskcheck.report.ShelfHoldings;
import org.deskcheck.report.html.DiffHtml;
import org.deskcheck.report.json.AnalysisJson;
import org.deskcheck.report.json.JsonLines;
import org.deskcheck.report.json.StoredRun;
import org.deskcheck.report.json.SummaryJson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunComparisonTest {

    private static final RunSummary NOTHING = new RunSummary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @TempDir
    private Path folder;

    @Test
    void tellsWhichArticlesCameWentAndChanged() throws IOException {
        RunDifference difference = difference(
                run("a", "1", story("a.txt", "$40 million", DealStatus.AGREED), plain("b.txt"), plain("c.txt")),
                run("b", "1", story("a.txt", "$45 million", DealStatus.COMPLETED), plain("c.txt"), plain("é.txt")));
        assertThat(difference.articles().added()).extracting(ArticleLine::id).containsExactly("é.txt");
        assertThat(difference.articles().removed()).extracting(ArticleLine::id).containsExactly("b.txt");
        assertThat(difference.articles().changed()).isEmpty();
        assertThat(difference.articles().readDifferently())
                .extracting(ArticleLine::id)
                .containsExactly("a.txt");
        assertThat(difference.articles().same()).isEqualTo(1);
    }

    @Test
    void tellsWhichFiguresAndStatusesMoved() throws IOException {
        RunDifference difference = difference(
                run("a", "1", story("a.txt", "$40 million", DealStatus.AGREED)),
                run("b", "1", story("a.txt", "$45 million", DealStatus.COMPLETED)));
        assertThat(difference.moves())
                .containsExactly(
                        new Move("a.txt", Move.Kind.FIGURE, "price of Oakmere", "$40 million", "$45 million"),
                        new Move("a.txt", Move.Kind.STATUS, "acquisition: Oakmere, Tessel", "agreed", "completed"),
                        new Move(
                                "a.txt",
                                Move.Kind.TERM,
                                "acquisition: Oakmere, Tessel, amount",
                                "$40 million",
                                "$45 million"));
    }

    @Test
    void tellsWhatBecameOfFindings() throws IOException {
        RunDifference difference = difference(
                run("a", "1", List.of(plain("a.txt"), plain("b.txt")), "f-same:a.txt", "f-fixed:a.txt", "f-gone:b.txt"),
                run("b", "1", List.of(plain("a.txt")), "f-same:a.txt", "f-new:a.txt"));
        FindingChanges findings = difference.findings();
        assertThat(findings.fresh()).extracting(line -> line.finding().id()).containsExactly("f-new");
        assertThat(findings.fixed()).extracting(line -> line.finding().id()).containsExactly("f-fixed");
        assertThat(findings.gone()).extracting(line -> line.finding().id()).containsExactly("f-gone");
        assertThat(findings.stillOpen()).extracting(line -> line.finding().id()).containsExactly("f-same");
        assertThat(findings.fixed().get(0).articleChanged()).isFalse();
    }

    @Test
    void tellsWhatMayHaveBroughtItAbout() throws IOException {
        RunDifference difference = difference(run("a", "1", plain("a.txt")), run("b", "2", plain("a.txt")));
        assertThat(difference.isNone()).isTrue();
        assertThat(difference.causes())
                .extracting(cause -> cause.kind() + " " + cause.state() + " " + cause.detail())
                .containsExactly(
                        "INPUT SAME ", "RULES SAME ", "SECURITIES UNKNOWN ", "SOFTWARE CHANGED deskcheck 1 → 2");
    }

    @Test
    void isTextJsonAndAPage() throws IOException {
        RunDifference difference = difference(
                run("a", "1", List.of(story("a.txt", "$40 million", DealStatus.AGREED)), "f-fixed:a.txt"),
                run("b", "1", List.of(story("a.txt", "$45 million", DealStatus.AGREED)), "f-<b>new\u001b[1m:a.txt"));
        assertThat(DifferenceText.of(difference))
                .contains("price of Oakmere: $40 million → $45 million", "findings new (1)", "findings fixed (1)")
                .doesNotContain("\u001b");
        try (InputStream stream = AnalysisJson.class.getResourceAsStream("diff.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(stream, InputFormat.JSON)
                            .validate(
                                    new String(DifferenceJson.write(difference), StandardCharsets.UTF_8),
                                    InputFormat.JSON))
                    .isEmpty();
        }
        Document page = Jsoup.parse(new String(DiffHtml.write(difference, "0.1.0"), StandardCharsets.UTF_8));
        assertThat(page.expectFirst("h1").text()).isEqualTo("One new finding, one finding fixed, no still open");
        assertThat(page.select("#moved tbody tr").text()).contains("$40 million", "$45 million");
        assertThat(page.select("#new td").text()).contains("<b>new");
        assertThat(page.select("main script, b, img, link")).isEmpty();
    }

    @Test
    void refusesWhatIsNoRun() throws IOException {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> StoredRun.open(folder.resolve("nothing")));
        StoredRun good = run("a", "1", plain("a.txt"));
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{]\n");
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> difference(good, StoredRun.open(broken)))
                .withMessageContaining("line 1 of");
    }

    private static RunDifference difference(StoredRun a, StoredRun b) {
        return RunComparison.of(a, b);
    }

    private static Analysis plain(String id) {
        return new Draft(id).block(BlockRole.BODY, "Nothing happened.").analysis();
    }

    private static Analysis story(String id, String price, DealStatus status) {
        Draft draft = new Draft(id)
                .block(BlockRole.BODY, "Tessel buys Oakmere for " + price + ".")
                .money(price, "USD", price.replaceAll("\\D", "") + "000000", "1000000");
        draft.claim("Tessel buys Oakmere for " + price + ".", "Oakmere", "price", 0, Attribution.NONE);
        draft.deal(new Deal(
                "d-1",
                DealType.ACQUISITION,
                status,
                List.of(
                        new Party(PartyRole.ACQUIRER, "Tessel", draft.at("Tessel")),
                        new Party(PartyRole.TARGET, "Oakmere", draft.at("Oakmere"))),
                Optional.of(draft.figure(0)),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(draft.at("Tessel buys Oakmere"))));
        return draft.analysis();
    }

    private StoredRun run(String name, String version, Analysis... analyses) throws IOException {
        return run(name, version, List.of(analyses));
    }

    /** Findings are given as {@code id:article}. */
    private StoredRun run(String name, String version, List<Analysis> analyses, String... findings) throws IOException {
        Path run = Files.createDirectory(folder.resolve(name));
        List<Finding> across = Stream.of(findings)
                .map(finding -> finding(
                        finding.substring(0, finding.lastIndexOf(':')),
                        finding.substring(finding.lastIndexOf(':') + 1)))
                .toList();
        Report report = new Report(NOTHING, List.of(), new ShelfHoldings(analyses, across, List.<OriginGroup>of()));
        try (Edition edition = new Edition()) {
            edition.add(JsonLines.into(run, Reviews.NONE));
            edition.print(report);
        }
        Files.write(
                run.resolve("summary.json"),
                SummaryJson.write(
                        report,
                        Instant.EPOCH,
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("deskcheck", version)),
                        new TreeMap<>(Map.of("rules", "r", "program", "p", "libraries", "l"))));
        return StoredRun.open(run);
    }

    private static Finding finding(String id, String article) {
        return new Finding(
                id,
                "rule",
                Level.WARNING,
                Optional.empty(),
                "message of " + id,
                List.of(article),
                List.of(),
                Optional.empty());
    }
}
