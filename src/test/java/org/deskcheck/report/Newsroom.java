// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import static org.deskcheck.model.text.BlockRole.BODY;
import static org.deskcheck.model.text.BlockRole.BYLINE;
import static org.deskcheck.model.text.BlockRole.DEK;
import static org.deskcheck.model.text.BlockRole.FURNITURE;
import static org.deskcheck.model.text.BlockRole.HEADING;
import static org.deskcheck.model.text.BlockRole.PRICE_WIDGET;
import static org.deskcheck.model.text.BlockRole.RELATED_LINK;
import static org.deskcheck.model.text.BlockRole.SHARE_BAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.Rating;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Stage;

/** Six articles of invented companies, and what a run might find in them. */
public final class Newsroom {

    /** What a hostile page would like to run. */
    public static final String SCRIPT = "<script>alert(1)</script>";

    private static final String NORTHLIGHT = "Northlight Energy";
    private static final String CALDER = "Calder Cloud";

    private final Draft wire = wire();
    private final Draft daily = daily();
    private final Draft courier = courier();
    private final Draft results = results();
    private final Draft hostile = hostile();
    private final Draft german = german();

    /** The report on them. */
    public Report report() {
        ShelfHoldings holdings = holdings();
        return new Report(summary(), failures(), holdings);
    }

    /** The articles and the findings. */
    public ShelfHoldings holdings() {
        List<Draft> drafts = List.of(wire, daily, courier, results, hostile, german);
        return new ShelfHoldings(drafts.stream().map(Draft::analysis).toList(), across(), origins());
    }

    private static RunSummary summary() {
        return new RunSummary(9, 6, 0, 1, 2, 1, 1450, 26, 3, 24, 4, 9, 3, 4, 8, 4);
    }

    private static List<ArticleFailure> failures() {
        return List.of(
                new ArticleFailure(
                        "inbox/scan-0417.pdf", Stage.INGEST, "the file is encrypted; save it without a password"),
                new ArticleFailure("inbox/" + SCRIPT + ".html", Stage.EXTRACT, "the page is empty " + SCRIPT));
    }

    private List<OriginGroup> origins() {
        return List.of(
                new OriginGroup(List.of(daily.id()), OriginGroup.Kind.IDENTICAL, daily.id()),
                new OriginGroup(List.of(courier.id(), wire.id()), OriginGroup.Kind.NEAR_DUPLICATE, wire.id()),
                new OriginGroup(List.of(results.id()), OriginGroup.Kind.IDENTICAL, results.id()),
                new OriginGroup(List.of(hostile.id()), OriginGroup.Kind.IDENTICAL, hostile.id()),
                new OriginGroup(List.of(german.id()), OriginGroup.Kind.IDENTICAL, german.id()));
    }

    private static Draft wire() {
        Draft draft = new Draft("wire/northlight-calder.html")
                .publisher("Harbour Wire")
                .published("2026-03-02")
                .title("Northlight Energy signs $3.65 billion power contract with Calder Cloud")
                .block(DEK, "The five-year deal covers 200 MW in the north of the country.")
                .block(BYLINE, "By the Harbour Wire energy desk")
                .block(
                        BODY,
                        "Northlight Energy (NLE) said on Monday it had signed a five-year contract worth $3.65 billion"
                                + " with Calder Cloud.",
                        "The site will draw 200 MW when complete.",
                        "Calder plans to spend up to $80 billion on data centres this year, it said.")
                .block(HEADING, "Analysts wary")
                .block(
                        BODY,
                        "Some analysts expect margins of about 40%, although nobody would be named.",
                        "Shares of Northlight Energy fell 6% to $18.80 after the news.")
                .block(PRICE_WIDGET, "NLE 18.80 −1.20 (−6.00%)")
                .block(SHARE_BAR, "Share · Post · Mail")
                .block(
                        BlockRole.DISCLAIMER,
                        "This article is for information only and is not investment advice. Capital is at risk.")
                .block(RELATED_LINK, "Read next: the grid that ran out of wires");
        return wireFacts(draft);
    }

    private static Draft wireFacts(Draft draft) {
        draft.money("$3.65 billion", "USD", "3650000000", "10000000")
                .figure("five-year", FigureKind.DURATION, "year", "5", "5", Bound.EXACT, "1")
                .figure("200 MW", FigureKind.QUANTITY, "MW", "200", "200", Bound.EXACT, "1")
                .figure("$80 billion", FigureKind.MONEY, "USD", "", "80000000000", Bound.AT_MOST, "1000000000")
                .figure("40%", FigureKind.PERCENT, "%", "40", "40", Bound.ABOUT, "1")
                .percent("6%", "6")
                .money("$18.80", "USD", "18.80", "0.01")
                .company("Northlight Energy", NORTHLIGHT)
                .company("Calder Cloud", CALDER)
                .company("Calder", CALDER)
                .symbol("NLE", "XNYS", NORTHLIGHT)
                .claim(
                        "The site will draw 200 MW when complete.",
                        NORTHLIGHT,
                        "power",
                        2,
                        new Attribution(Attribution.Kind.NAMED, Optional.of(NORTHLIGHT)))
                .claim(
                        "Calder plans to spend up to $80 billion on data centres this year",
                        CALDER,
                        "capital expenditure",
                        3,
                        new Attribution(Attribution.Kind.NAMED, Optional.of("Calder")))
                .claim(
                        "Some analysts expect margins of about 40%",
                        NORTHLIGHT, "margin", 4, new Attribution(Attribution.Kind.VAGUE, Optional.of("Some analysts")))
                .disclaimer(
                        "This article is for information only and is not investment advice. Capital is at risk.",
                        DisclaimerElement.INFORMATION_ONLY,
                        DisclaimerElement.NOT_ADVICE,
                        DisclaimerElement.CAPITAL_LOSS)
                .tone(Tone.NEGATIVE, "-0.31")
                .tone(NORTHLIGHT, Tone.NEGATIVE, "-0.44")
                .tone(CALDER, Tone.NEUTRAL, "0.02")
                .deal(contract(draft, Optional.of(1)));
        return draft.finding(new Finding(
                "f-0001",
                "share-of-base",
                Level.NOTE,
                Optional.of(Outcome.CONSISTENT_WITHIN_ROUNDING),
                "A fall of 6% to $18.80 fits the change of 1.20 that the page's price box prints.",
                List.of(draft.id()),
                List.of(draft.evidence("6%"), draft.evidence("$18.80")),
                Optional.of("1.20 ÷ (18.80 + 1.20) = 6.0%")));
    }

    private static Deal contract(Draft draft, Optional<Integer> tenor) {
        return new Deal(
                draft.id() + "#deal",
                DealType.CONTRACT,
                DealStatus.SIGNED,
                List.of(
                        new Party(PartyRole.PROVIDER, NORTHLIGHT, draft.at("Northlight")),
                        new Party(PartyRole.CUSTOMER, CALDER, draft.at("Calder"))),
                Optional.of(draft.figure(0)),
                false,
                List.of(),
                tenor.map(draft::figure),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 3, 2)),
                List.of(draft.at("Northlight")));
    }

    private static Draft daily() {
        Draft draft = new Draft("daily/northlight-lands-deal.html")
                .publisher("The Daily Ledger")
                .published("2026-03-03")
                .title("Northlight lands $3.8 billion deal as Calder spends $80 billion")
                .block(
                        BODY,
                        "Northlight’s contract with Calder Cloud is worth $3.8 billion, two people close to the talks said.",
                        "Calder will spend $80 billion on data centres this year.",
                        "Northlight shares rose 6% on the day; the site needs 200 MW.")
                .block(BODY, "One broker sees revenue of $900 million to $1.1 billion by 2028.")
                .block(FURNITURE, "© The Daily Ledger. Cookies · Terms");
        draft.money("$3.8 billion", "USD", "3800000000", "100000000")
                .money("$80 billion", "USD", "80000000000", "1000000000")
                .percent("6%", "6")
                .figure("200 MW", FigureKind.QUANTITY, "MW", "200", "200", Bound.EXACT, "1")
                .figure(
                        "$900 million to $1.1 billion",
                        FigureKind.MONEY,
                        "USD",
                        "900000000",
                        "1100000000",
                        Bound.RANGE,
                        "100000000")
                .company("Northlight", NORTHLIGHT)
                .company("Calder", CALDER)
                .company("Calder Cloud", CALDER)
                .claim(
                        "Calder will spend $80 billion on data centres this year.",
                        CALDER,
                        "capital expenditure",
                        1,
                        Attribution.NONE)
                .claim(
                        "Northlight’s contract with Calder Cloud is worth $3.8 billion",
                        NORTHLIGHT,
                        "contract value",
                        0,
                        new Attribution(Attribution.Kind.VAGUE, Optional.of("two people close to the talks")))
                .tone(Tone.POSITIVE, "0.52")
                .tone(NORTHLIGHT, Tone.POSITIVE, "0.61")
                .tone(CALDER, Tone.POSITIVE, "0.20")
                .deal(contract(draft, Optional.empty()));
        return draft.finding(new Finding(
                "f-0002",
                "disclaimer-missing",
                Level.WARNING,
                Optional.empty(),
                "The article speaks of share prices and prints no disclaimer.",
                List.of(draft.id()),
                List.of(draft.evidence("shares rose 6%")),
                Optional.empty()));
    }

    private static Draft courier() {
        Draft draft = new Draft("wire/evening-courier.html")
                .publisher("Evening Courier")
                .published("2026-03-02")
                .title("Calder Cloud to buy power worth $3.7 billion")
                .block(
                        BODY,
                        "Northlight Energy will supply Calder Cloud for five years in a contract worth $3.7 billion.",
                        "Broker Pellucid Partners expects revenue of more than $1.2 billion by 2028.");
        return draft.money("$3.7 billion", "USD", "3700000000", "100000000")
                .figure("$1.2 billion", FigureKind.MONEY, "USD", "1200000000", "", Bound.AT_LEAST, "100000000")
                .company("Calder Cloud", CALDER)
                .company("Northlight Energy", NORTHLIGHT)
                .tone(Tone.NEUTRAL, "0.05")
                .tone(CALDER, Tone.NEUTRAL, "0.00");
    }

    private static Draft results() {
        Draft draft = new Draft("results/tessel-foods.txt")
                .publisher("Market Kitchen")
                .published("2026-02-19")
                .title("Tessel Foods’ revenue rises 12% to €1.12 billion")
                .block(
                        BODY,
                        "Tessel Foods said revenue rose 12% to €1.12 billion from €1.00 billion a year earlier.",
                        "Bakery made up 40%, dairy 35% and frozen food 20% of revenue of €1.12 billion in all.",
                        "The group will also buy Oakmere Mills for an undisclosed sum, and place €250 million of"
                                + " seven-year notes at 4.25%, rated BBB+ and secured on the Oakmere mill.")
                .block(BlockRole.DISCLAIMER, "Figures are unaudited. The author holds shares in Tessel Foods.");
        draft.percent("12%", "12")
                .money("€1.12 billion", "EUR", "1120000000", "10000000")
                .money("€1.00 billion", "EUR", "1000000000", "10000000")
                .percent("40%", "40")
                .percent("35%", "35")
                .percent("20%", "20")
                .money("€250 million", "EUR", "250000000", "1000000")
                .figure("seven-year", FigureKind.DURATION, "year", "7", "7", Bound.EXACT, "1")
                .figure("4.25%", FigureKind.PERCENT, "%", "4.25", "4.25", Bound.EXACT, "0.01")
                .company("Tessel Foods", "Tessel Foods")
                .company("Oakmere Mills", "Oakmere Mills")
                .disclaimer(
                        "Figures are unaudited. The author holds shares in Tessel Foods.",
                        DisclaimerElement.DATA_CAVEAT,
                        DisclaimerElement.INTERESTS)
                .tone(Tone.POSITIVE, "0.40")
                .tone("Tessel Foods", Tone.POSITIVE, "0.48");
        return resultsFindings(resultsDeals(draft));
    }

    private static Draft resultsDeals(Draft draft) {
        return draft.deal(new Deal(
                        "results#1",
                        DealType.ACQUISITION,
                        DealStatus.ANNOUNCED,
                        List.of(
                                new Party(PartyRole.ACQUIRER, "Tessel Foods", draft.at("Tessel Foods")),
                                new Party(PartyRole.TARGET, "Oakmere Mills", draft.at("Oakmere Mills"))),
                        Optional.empty(),
                        true,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(draft.at("Oakmere Mills"))))
                .deal(new Deal(
                        "results#2",
                        DealType.DEBT_FINANCING,
                        DealStatus.PLANNED,
                        List.of(new Party(PartyRole.ISSUER, "Tessel Foods", draft.at("Tessel Foods"))),
                        Optional.of(draft.figure(6)),
                        false,
                        List.of(),
                        Optional.of(draft.figure(7)),
                        Optional.of(draft.figure(8)),
                        List.of(new Rating("not named", "BBB+", draft.at("BBB+"))),
                        Optional.of("the Oakmere mill"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(draft.at("seven-year notes"))));
    }

    private static Draft resultsFindings(Draft draft) {
        return draft.finding(new Finding(
                        "f-0003",
                        "sum-of-parts",
                        Level.ERROR,
                        Optional.of(Outcome.INCONSISTENT),
                        "The three shares add up to 95%, yet they are said to be all of revenue.",
                        List.of(draft.id()),
                        List.of(draft.evidence("40%"), draft.evidence("35%"), draft.evidence("20%")),
                        Optional.of("40% + 35% + 20% = 95% ± 1.5, not 100%")))
                .finding(new Finding(
                        "f-0004",
                        "growth-rate",
                        Level.NOTE,
                        Optional.of(Outcome.CONSISTENT),
                        "From €1.00 billion to €1.12 billion is a rise of 12%, as printed.",
                        List.of(draft.id()),
                        List.of(
                                draft.evidence("12%"),
                                draft.evidence("€1.12 billion"),
                                draft.evidence("€1.00 billion")),
                        Optional.of("(1.12 − 1.00) ÷ 1.00 = 12%")))
                .finding(new Finding(
                        "f-0005",
                        "interest-disclosed",
                        Level.NOTE,
                        Optional.empty(),
                        "The author states an interest in a company of the article.",
                        List.of(draft.id()),
                        List.of(draft.evidence("The author holds shares in Tessel Foods.")),
                        Optional.empty()));
    }

    private static Draft hostile() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(8);
        Draft draft = new Draft("scraped/\"><img src=x onerror=alert(2)>.html")
                .publisher("Evil & Sons " + SCRIPT)
                .published("2026-01-05")
                .title(SCRIPT + " & “quotes” ' \" in a headline 🚀")
                .block(BODY, SCRIPT + " claims a gain of 5% 🚀🚀 on $1.50.", "It goes on: " + word + " cost 7%.")
                .block(BODY, "أعلنت شركة النور عن أرباح بلغت 25% هذا العام.")
                .block(BODY, "=HYPERLINK(\"https://evil.example\") is ${what} @if(true) <b>they</b> wrote.");
        draft.percent("5%", "5")
                .money("$1.50", "USD", "1.50", "0.01")
                .percent("7%", "7")
                .percent("25%", "25")
                .company(SCRIPT, SCRIPT)
                .company("=HYPERLINK(\"https://evil.example\")", "=HYPERLINK(\"https://evil.example\")")
                .claim(
                        SCRIPT + " claims a gain of 5% 🚀🚀 on $1.50.",
                        "=HYPERLINK(\"https://evil.example\")",
                        "-1+cmd|' /C calc'!A0",
                        0,
                        new Attribution(Attribution.Kind.NAMED, Optional.of(SCRIPT)))
                .claim("It goes on: " + word + " cost 7%.", "+44", "@sum", 2, Attribution.NONE)
                .tone(Tone.POSITIVE, "0.90")
                .tone(SCRIPT, Tone.POSITIVE, "0.90");
        return draft.finding(new Finding(
                        "f-0006",
                        "self-promotion",
                        Level.WARNING,
                        Optional.empty(),
                        "The article praises " + SCRIPT + " and gives no other voice.",
                        List.of(draft.id()),
                        List.of(draft.evidence("5% 🚀🚀 on $1.50"), draft.evidence("7%"), draft.evidence("25%")),
                        Optional.of("x < y && z > \"1\"")))
                .finding(new Finding(
                        "f-0007",
                        "derivable",
                        Level.NOTE,
                        Optional.of(Outcome.NOT_DERIVABLE),
                        "A gain of 5% is printed without the price it started from.",
                        List.of(draft.id()),
                        List.of(draft.evidence("5%")),
                        Optional.empty()));
    }

    private static Draft german() {
        Draft draft = new Draft("andere/ohne-titel.html").language("de");
        draft.block(FURNITURE, "Startseite | Wirtschaft")
                .block(BODY, "Das Werk soll im Herbst wieder öffnen, teilte die Firma mit.");
        return draft.finding(new Finding(
                "f-0008",
                "article-untitled",
                Level.WARNING,
                Optional.empty(),
                "No headline was found.",
                List.of(draft.id()),
                List.of(),
                Optional.empty()));
    }

    private List<Finding> across() {
        return List.of(
                across(
                        "f-1001",
                        Level.ERROR,
                        Outcome.CONFLICT,
                        "claim-conflict",
                        "The contract is worth $3.65 billion in the one article and $3.8 billion in the other.",
                        "3.645 … 3.655 and 3.75 … 3.85 share no value",
                        wire.evidence("$3.65 billion"),
                        daily.evidence("$3.8 billion")),
                across(
                        "f-1002",
                        Level.WARNING,
                        Outcome.STATUS_DRIFT,
                        "hedge-lost",
                        "“Up to $80 billion” has become “$80 billion”.",
                        "",
                        wire.evidence("up to $80 billion"),
                        daily.evidence("$80 billion")),
                across(
                        "f-1003",
                        Level.ERROR,
                        Outcome.DIRECTION_CONFLICT,
                        "direction-conflict",
                        "Northlight’s shares fell 6% in the one article and rose 6% in the other.",
                        "",
                        wire.evidence("6%"),
                        daily.evidence("6%")),
                across(
                        "f-1004",
                        Level.NOTE,
                        Outcome.AGREES,
                        "claim-agreement",
                        "Both articles put the site’s draw at 200 MW.",
                        "",
                        wire.evidence("200 MW"),
                        daily.evidence("200 MW")),
                across(
                        "f-1005",
                        Level.NOTE,
                        Outcome.AGREES_WITHIN_ROUNDING,
                        "claim-agreement",
                        "$3.65 billion rounds to the $3.7 billion of the other article.",
                        "3.645 … 3.655 lies within 3.65 … 3.75",
                        wire.evidence("$3.65 billion"),
                        courier.evidence("$3.7 billion")),
                across(
                        "f-1006",
                        Level.NOTE,
                        Outcome.ESTIMATE_SPREAD,
                        "forecast-spread",
                        "Two brokers forecast different revenue for 2028.",
                        "",
                        courier.evidence("$1.2 billion"),
                        daily.evidence("$900 million to $1.1 billion")),
                across(
                        "f-1007",
                        Level.NOTE,
                        Outcome.DIFFERENT_SCOPE,
                        "claim-scope",
                        "The one figure is the contract, the other the buyer’s whole budget.",
                        "",
                        courier.evidence("$3.7 billion"),
                        daily.evidence("$80 billion")));
    }

    private static Finding across(
            String id,
            Level level,
            Outcome outcome,
            String rule,
            String message,
            String computation,
            Evidence a,
            Evidence b) {
        return new Finding(
                id,
                rule,
                level,
                Optional.of(outcome),
                message,
                List.of(a.article(), b.article()),
                List.of(a, b),
                Optional.of(computation).filter(c -> !c.isEmpty()));
    }
}
