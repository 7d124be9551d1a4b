// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Decision;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.report.Newsroom;
import org.deskcheck.report.OneByOne;
import org.deskcheck.report.ShelfHoldings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    private Path directory;

    private final Report report = new Newsroom().report();
    private final Map<String, Document> pages = new TreeMap<>();

    @BeforeEach
    void write() throws IOException {
        new HtmlReport("1.2.3", Set.of("disclaimer-missing")).write(report, directory, new OneByOne());
        for (Path file : files()) {
            pages.put(
                    directory.relativize(file).toString().replace('\\', '/'),
                    Jsoup.parse(Files.readString(file), Parser.htmlParser().setTrackErrors(100)));
        }
    }

    @Test
    void thereIsAPageForEachArticleNamedByItsHeadline() {
        assertThat(pages.keySet())
                .containsExactly(
                        "articles/0001-andere-ohne-titel-html.html",
                        "articles/0002-northlight-lands-3-8-billion-deal-as-calder-spen.html",
                        "articles/0003-tessel-foods-revenue-rises-12-to-1-12-billion.html",
                        "articles/0004-script-alert-1-script-quotes-in-a-headline.html",
                        "articles/0005-calder-cloud-to-buy-power-worth-3-7-billion.html",
                        "articles/0006-northlight-energy-signs-3-65-billion-power-contr.html",
                        "companies/0001-calder-cloud.html",
                        "companies/0002-northlight-energy.html",
                        "companies/0003-script-alert-1-script.html",
                        "companies/0004-hyperlink-https-evil-example.html",
                        "companies/0005-oakmere-mills.html",
                        "companies/0006-tessel-foods.html",
                        "index.html");
    }

    @Test
    void aCompanyHasAPageWithItsFiguresDealsAndTone() {
        Document company = page("companies/0002-northlight-energy.html");
        assertThat(company.expectFirst("h1").text()).isEqualTo("Northlight Energy");
        assertThat(company.select("#figures td.figure a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.matches("\\.\\./articles/[0-9a-z-]+\\.html#c[0-9]+"));
        assertThat(company.select("#deals tbody tr")).isNotEmpty();
        assertThat(company.select("#tone tbody tr")).isNotEmpty();
        assertThat(page("articles/0006-northlight-energy-signs-3-65-billion-power-contr.html")
                        .select(".metadata a")
                        .eachAttr("href"))
                .contains("../companies/0002-northlight-energy.html");
    }

    @Test
    void theOneScriptIsTheOneThatThePolicyOfThePageNames() {
        Document index = page("index.html");
        assertThat(index.select("script")).hasSize(1);
        assertThat(index.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("script-src " + Script.filters().policy())
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(page("articles/0003-tessel-foods-revenue-rises-12-to-1-12-billion.html")
                        .select("script"))
                .isEmpty();
    }

    @Test
    void everyPageIsWellFormed() throws IOException {
        for (Path file : files()) {
            Parser parser = Parser.htmlParser().setTrackErrors(100);
            Jsoup.parse(Files.readString(file), "", parser);
            assertThat(parser.getErrors()).as(file.toString()).isEmpty();
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        pages.forEach((name, page) -> {
            for (Element link : page.select("a[href]")) {
                Path target = Path.of(name).resolveSibling(link.attr("href").replaceAll("#.*", ""));
                String file = link.attr("href").startsWith("#")
                        ? name
                        : target.normalize().toString().replace('\\', '/');
                assertThat(pages).as(name + " → " + link.attr("href")).containsKey(file);
                String anchor = link.attr("href").replaceAll("^[^#]*#?", "");
                assertThat(anchor.isEmpty() || page(file).getElementById(anchor) != null)
                        .as(name + " → " + link.attr("href"))
                        .isTrue();
            }
        });
    }

    @Test
    void namesOfPlacesAreUnique() {
        pages.forEach((name, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(name).doesNotHaveDuplicates());
    }

    @Test
    void whatAHostilePageWroteIsOnlyEverText() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("<script>alert", "<img", "<b>they");
        }
        pages.forEach((name, page) -> {
            assertThat(page.select("main script, img, iframe, object, embed, form"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("[onerror], [onclick], [onload], [style]"))
                    .as(name)
                    .isEmpty();
        });
        assertThat(page("index.html").text()).contains(Newsroom.SCRIPT, "=HYPERLINK(\"https://evil.example\")");
        assertThat(page("articles/0004-script-alert-1-script-quotes-in-a-headline.html")
                        .select(".words")
                        .text())
                .contains("${what} @if(true) <b>they</b> wrote.", "أعلنت شركة النور", "🚀🚀");
    }

    @Test
    void noPageAsksForAnythingFromOutside() {
        pages.forEach((name, page) -> {
            assertThat(page.select("[src], link, [href^=http], [href^=//]"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("style").html()).as(name).doesNotContain("url(", "@import", "http");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]"))
                    .as(name)
                    .hasSize(1);
        });
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        Map<String, String> first = texts();
        new HtmlReport("1.2.3", Set.of("disclaimer-missing")).write(new Newsroom().report(), directory, new OneByOne());
        assertThat(texts()).isEqualTo(first);
    }

    @Test
    void pagesOfArticlesThatAreGoneAreRemovedAndNothingElse() throws IOException {
        Path gone = Files.writeString(directory.resolve("articles/0099-gone.html"), "");
        Path notes = Files.writeString(directory.resolve("articles/notes.html"), "");
        new HtmlReport("1.2.3", Set.of("disclaimer-missing")).write(report, directory, new OneByOne());
        assertThat(gone).doesNotExist();
        assertThat(notes).exists();
    }

    @Test
    void decisionsAreShownOrHidden() throws IOException {
        String id =
                page("index.html").select("#attention article.finding").get(0).id();
        Decision decision =
                new Decision(id, Decision.Action.DISMISS, "A. Editor", Instant.EPOCH, Newsroom.SCRIPT + " quoted");
        Reviews reviews = Reviews.of(List.of(decision), Set.of());

        new HtmlReport("1", Set.of("disclaimer-missing")).write(decided(reviews, false), directory, new OneByOne());
        Document shown = Jsoup.parse(Files.readString(directory.resolve("index.html")));
        assertThat(shown.select("#attention").select("[id=" + id + "]")).isEmpty();
        assertThat(shown.select("#decided").text())
                .contains("Dismissed", "A. Editor dismissed it on 1 Jan 1970", "quoted");

        new HtmlReport("1", Set.of("disclaimer-missing")).write(decided(reviews, true), directory, new OneByOne());
        Document hidden = Jsoup.parse(Files.readString(directory.resolve("index.html")));
        assertThat(hidden.select("#decided")).isEmpty();
        assertThat(hidden.select("[id=" + id + "]")).isEmpty();
    }

    private Report decided(Reviews reviews, boolean hidden) {
        return new Report(report.summary(), report.failures(), report.holdings(), reviews, hidden);
    }

    @Test
    void headingsNeverSkipALevel() {
        pages.forEach((name, page) -> {
            List<Integer> levels = page.select("h1, h2, h3, h4").stream()
                    .map(heading -> heading.tagName().charAt(1) - '0')
                    .toList();
            assertThat(levels.get(0)).as(name).isEqualTo(1);
            assertThat(levels.stream().filter(level -> level == 1)).as(name).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).as(name).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
        });
    }

    @Test
    void tablesHaveCaptionsAndTheirHeadersScopes() {
        pages.forEach((name, page) -> {
            page.select("table")
                    .forEach(table ->
                            assertThat(table.select("> caption")).as(name).hasSize(1));
            assertThat(page.select("th:not([scope])")).as(name).isEmpty();
            assertThat(page.select("thead td")).as(name).isEmpty();
        });
    }

    @Test
    void aScreenReaderFindsItsWay() {
        pages.forEach((name, page) -> {
            assertThat(page.select("html").attr("lang")).as(name).isEqualTo("en");
            assertThat(page.select("main#main")).as(name).hasSize(1);
            assertThat(page.select("a.skip[href=#main]")).as(name).hasSize(1);
            assertThat(page.title()).as(name).isNotBlank();
            assertThat(page.select("svg:not([role=img])")).as(name).isEmpty();
            assertThat(page.select("svg").size())
                    .isEqualTo(page.select("svg > title + desc").size());
            for (Element element : page.select("[aria-labelledby]")) {
                for (String id : element.attr("aria-labelledby").split(" ", -1)) {
                    assertThat(page.getElementById(id)).as(name + " " + id).isNotNull();
                }
            }
        });
    }

    @Test
    void whatIsForeignIsMarkedWithItsLanguage() {
        assertThat(page("articles/0001-andere-ohne-titel-html.html").select(".words[lang=de]"))
                .isNotEmpty();
    }

    @Test
    void conflictsComeFirst() {
        assertThat(page("index.html").select("#attention .kicker .label").eachText())
                .containsExactly(
                        "Conflict",
                        "Opposite directions",
                        "Does not add up",
                        "Hedge or status changed",
                        "Article untitled",
                        "Disclaimer missing",
                        "Self promotion");
    }

    @Test
    void aConflictShowsBothSentencesAndBothFigures() {
        Element conflict = page("index.html").expectFirst("#f-1001");
        assertThat(conflict.select("blockquote").eachText())
                .containsExactly(
                        "Northlight Energy (NLE) said on Monday it had signed a five-year contract worth $3.65 billion"
                                + " with Calder Cloud.",
                        "Northlight’s contract with Calder Cloud is worth $3.8 billion, two people close to the talks"
                                + " said.");
        assertThat(conflict.select("mark").eachText()).containsExactly("$3.65 billion", "$3.8 billion");
        assertThat(conflict.select("svg circle")).hasSize(2);
        assertThat(conflict.select("svg desc").text()).contains("USD 3.645 billion to USD 3.655 billion");
    }

    @Test
    void whatAnArticleLeavesOutIsSaid() {
        String ledger = page("index.html").select("#deals table").text();
        assertThat(ledger).contains("not disclosed, the article says", "not stated: tranches, rate, stake");
    }

    @Test
    void noEnumNameReachesAReader() {
        pages.forEach((name, page) -> assertThat(page.text()).as(name).doesNotContainPattern("[A-Z]{3,}_[A-Z]{2,}"));
    }

    @Test
    void theTextOfAnArticleIsWhole() {
        Document page = page("articles/0006-northlight-energy-signs-3-65-billion-power-contr.html");
        page.select("sup").remove();
        assertThat(page.select(".words").eachText())
                .contains("NLE 18.80 −1.20 (−6.00%)", "Share · Post · Mail")
                .anyMatch(words -> words.contains("Calder plans to spend up to $80 billion on data centres"));
        assertThat(page.select(".role").eachText()).contains("Price widget", "Share bar", "Disclaimer");
    }

    @Test
    void streamsAreClosed() {
        assertThat(((ShelfHoldings) report.holdings()).open()).isZero();
    }

    private Document page(String name) {
        return Optional.ofNullable(pages.get(name)).orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : new ArrayList<>(files())) {
            texts.put(file.toString(), Files.readString(file));
        }
        return texts;
    }
}
