// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;
import org.deskcheck.report.Draft;
import org.deskcheck.report.OneByOne;
import org.deskcheck.report.ShelfHoldings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyArticlesTest {

    @TempDir
    private Path directory;

    @Test
    void longListsGoOnOnFurtherPages() throws IOException {
        write(articles(501), List.of());
        assertThat(index().select("#articles tbody tr")).hasSize(250);
        assertThat(index().select("#articles nav a").eachAttr("href")).containsExactly("articles/list-2.html");
        Document second = page("articles/list-2.html");
        assertThat(second.select("tbody tr")).hasSize(250);
        assertThat(second.select("nav.pages a").eachAttr("href"))
                .containsExactly("../index.html#articles", "list-3.html");
        Document third = page("articles/list-3.html");
        assertThat(third.select("tbody tr")).hasSize(1);
        assertThat(third.select("nav.pages a").eachAttr("href")).containsExactly("list-2.html");
        assertThat(directory.resolve("articles/list-4.html")).doesNotExist();
    }

    @Test
    void aSectionShowsTheGravestAndSaysHowManyMoreThereAre() throws IOException {
        List<Finding> findings = new ArrayList<>();
        IntStream.range(0, 300).forEach(i -> findings.add(finding("f-w" + i, Level.WARNING, Outcome.STATUS_DRIFT)));
        findings.add(finding("f-error", Level.ERROR, Outcome.CONFLICT));
        write(articles(1), findings);
        assertThat(index().select("#attention > article")).hasSize(100);
        assertThat(index().expectFirst("#attention > article").id()).isEqualTo("f-error");
        assertThat(index().select("#attention > .more").text()).isEqualTo("… and 201 more in findings.csv");
        assertThat(index().expectFirst("h1").text()).isEqualTo("301 points need attention in one article");
    }

    @Test
    void evidenceThatIsNotThereIsSaidToBeGone() throws IOException {
        Finding finding = new Finding(
                "lost",
                "claim-conflict",
                Level.ERROR,
                Optional.of(Outcome.CONFLICT),
                "One is gone, and one has shrunk.",
                List.of("gone", "a-0000"),
                List.of(new Evidence("gone", new Span(3, 9)), new Evidence("a-0000", new Span(4000, 5000))),
                Optional.empty());
        write(articles(1), List.of(finding));
        assertThat(index().select("#attention .quote .none").text()).isEqualTo("The article is not held any more.");
        String href = index().select("#attention figcaption a").attr("href");
        assertThat(href).startsWith("articles/0001-");
        String[] parts = href.split("#", -1);
        assertThat(page(parts[0]).getElementById(parts[1])).isNotNull();
    }

    @Test
    void nothingAtAllIsAReportToo() throws IOException {
        write(List.of(), List.of());
        assertThat(index().expectFirst("h1").text()).isEqualTo("No article could be read");
        try (Stream<Path> files = Files.list(directory.resolve("articles"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatThePolicyAsksForAndAnArticleLacksIsInTheMatrixOfDisclaimers() throws IOException {
        Draft draft = new Draft("bare").title("Bare").block(BlockRole.BODY, "Shares rose.");
        draft.finding(new Finding(
                "f-bare",
                "disclaimer-missing",
                Level.WARNING,
                Optional.empty(),
                "It carries no disclaimer.",
                List.of("bare"),
                List.of(),
                Optional.empty()));
        write(List.of(draft.analysis()), List.of());
        assertThat(index().select("#disclaimers td.missing a").eachAttr("href"))
                .containsExactly("articles/0001-bare.html#f-bare");
        assertThat(index().select("#disclaimers td.missing a").text()).isEqualTo("It carries no disclaimer.");
    }

    @Test
    void sourcesWithoutANameStandApart() throws IOException {
        Draft draft = new Draft("ascribed")
                .title("Ascribed")
                .block(BlockRole.BODY, "It sold one.", "It sold two.", "It sold six.");
        draft.block(BlockRole.BODY, "So said Harbour Power.")
                .company("Harbour Power", "Harbour Power")
                .claim("It sold one.", "", "", -1, by("Harbour Power"))
                .claim("It sold two.", "", "", -1, by("The company"))
                .claim("It sold six.", "", "", -1, by("the company"));
        write(List.of(draft.analysis()), List.of());
        assertThat(index().select("table[data-list=named sources] tbody th").eachText())
                .containsExactly("Harbour Power");
        assertThat(index().select("table[data-list=unnamed sources] tbody tr").eachText())
                .containsExactly("The company 2 Ascribed");
    }

    private static Attribution by(String source) {
        return new Attribution(Attribution.Kind.NAMED, Optional.of(source));
    }

    private static List<Analysis> articles(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Draft("a-%04d".formatted(i))
                        .title("Number " + i)
                        .block(BlockRole.BODY, "It says so.")
                        .analysis())
                .toList();
    }

    private static Finding finding(String id, Level level, Outcome outcome) {
        return new Finding(
                id,
                "claim-conflict",
                level,
                Optional.of(outcome),
                "A message.",
                List.of("a-0000"),
                List.of(new Evidence("a-0000", new Span(9, 20))),
                Optional.empty());
    }

    private void write(List<Analysis> analyses, List<Finding> findings) throws IOException {
        RunSummary summary = new RunSummary(
                analyses.size(), analyses.size(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, findings.size(), 0);
        ShelfHoldings holdings = new ShelfHoldings(analyses, findings, List.of());
        new HtmlReport("1", Set.of("disclaimer-missing"))
                .write(new Report(summary, List.of(), holdings), directory, new OneByOne());
    }

    private Document index() throws IOException {
        return page("index.html");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(directory.resolve(name)));
    }
}
