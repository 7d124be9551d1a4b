// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.report.Draft;
import org.deskcheck.report.OneByOne;
import org.deskcheck.report.ShelfHoldings;
import org.deskcheck.report.html.HtmlReport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The report of ten thousand articles, which are written here and need no models. */
@TestInstance(Lifecycle.PER_CLASS)
class LargeReportIT {

    private static final int ARTICLES = 10_000;
    private static final int COMPANIES = 1_500;
    private static final int A_PAGE = 250;
    /** A free machine needs less than one; the time that is published tells. */
    private static final int MOST_MILLISECONDS = 5_000;

    private static final long LARGEST = 2_500_000;

    @TempDir
    private static Path folder;

    @AutoClose
    private Chromium chromium;

    @BeforeAll
    void write() throws IOException {
        chromium = Chromium.start();
        List<Analysis> analyses = IntStream.range(0, ARTICLES)
                .mapToObj(LargeReportIT::article)
                .map(Draft::analysis)
                .toList();
        RunSummary summary = new RunSummary(ARTICLES, ARTICLES, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ARTICLES, 0);
        ShelfHoldings holdings = new ShelfHoldings(analyses, List.of(), List.of());
        new HtmlReport("1", Set.of("disclaimer-missing"))
                .write(new Report(summary, List.of(), holdings), folder, new OneByOne());
    }

    /** Half a page on one company, with an error every fifth time and a warning otherwise. */
    private static Draft article(int number) {
        String company = "Company " + number % COMPANIES;
        String other = "Partner " + number % 700;
        String claim = company + " posted revenue of $" + number + " million for the year.";
        String sale = other + " will buy a plant of " + company + " for $" + (number + 7) + " million.";
        Draft draft = new Draft("wire/a-%05d.html".formatted(number))
                .title(company + " tells the market of year number " + number)
                .publisher("Paper " + number % 60)
                .published("20%02d-%02d-%02d".formatted(10 + number % 16, 1 + number % 12, 1 + number % 28))
                .block(BlockRole.BODY, claim, sale)
                .block(BlockRole.BODY, "It will say more at its meeting in the autumn, and takes questions then.")
                .block(BlockRole.DISCLAIMER, "This is not investment advice.")
                .disclaimer("This is not investment advice.", DisclaimerElement.NOT_ADVICE);
        draft.money("$" + number + " million", "USD", number + "000000", "1000000")
                .money("$" + (number + 7) + " million", "USD", number + 7 + "000000", "1000000")
                .company(company, company)
                .company(other, other)
                .claim(claim, company, "revenue", 0, new Attribution(Attribution.Kind.NAMED, Optional.of(company)))
                .tone(company, Tone.POSITIVE, "0.40");
        draft.deal(new Deal(
                "d-" + number,
                DealType.ACQUISITION,
                DealStatus.PLANNED,
                List.of(
                        new Party(PartyRole.ACQUIRER, other, draft.at(other)),
                        new Party(PartyRole.SELLER, company, draft.at(company))),
                Optional.of(draft.figure(1)),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(draft.at(sale))));
        return draft.finding(finding(number, draft));
    }

    private static Finding finding(int number, Draft draft) {
        return new Finding(
                "f-%06d".formatted(number),
                "figures-conflict",
                number % 5 == 0 ? Level.ERROR : number % 3 == 0 ? Level.NOTE : Level.WARNING,
                Optional.of(number % 4 == 0 ? Outcome.AGREES : Outcome.CONFLICT),
                "Revenue and price are told as $" + number + " million and $" + (number + 7) + " million.",
                List.of(draft.id()),
                List.of(draft.evidence("$" + number + " million"), draft.evidence("$" + (number + 7) + " million")),
                Optional.of(number + " < " + (number + 7)));
    }

    @Test
    void itsFirstPageOpensSoon(TestReporter reporter) throws IOException {
        List<Double> loads = new ArrayList<>();
        try (Reader reader = chromium.reader()) {
            for (int time = 0; time < 5; time++) {
                reader.open(folder.resolve("index.html"));
                loads.add(reader.number("() => performance.getEntriesByType('navigation')[0].loadEventEnd"));
            }
            assertThat(reader.complaints()).isEmpty();
        }
        long size = Files.size(folder.resolve("index.html"));
        reporter.publishEntry("first page", size + " bytes, loaded in ms " + loads);
        assertThat(size).isLessThan(LARGEST);
        assertThat(loads.stream().flatMapToDouble(DoubleStream::of).min().orElseThrow())
                .isLessThan(MOST_MILLISECONDS);
    }

    @Test
    void whatItsTablesLeaveOutIsInTheTablesForPrograms() {
        try (Reader reader = chromium.reader()) {
            reader.open(folder.resolve("index.html"));
            assertThat(
                            reader.strings(
                                    "() => [...document.querySelectorAll('.more a[href$=csv]')].map(a => a.getAttribute('href'))"))
                    .contains("findings.csv", "deals.csv", "disclaimers.csv", "sentiment.csv");
            assertThat(reader.number(
                            "() => Math.max(...[...document.querySelectorAll('tbody')].map(b => b.rows.length))"))
                    .isLessThanOrEqualTo(250);
        }
    }

    @Test
    void everyArticleIsOnAPageOfTheList() throws IOException {
        try (Reader reader = chromium.reader()) {
            reader.open(folder.resolve("index.html"));
            double listed = 0;
            for (int page = 1; page <= ARTICLES / A_PAGE; page++) {
                listed += reader.number("() => document.querySelectorAll('#articles tbody tr').length");
                if (page < ARTICLES / A_PAGE) {
                    reader.follow("nav.pages a[rel=next]");
                }
            }
            assertThat(listed).isEqualTo(ARTICLES);
        }
    }
}
