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
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.BlockRole;

/** Three articles on one contract: the figures agree, conflict and lose their hedge. */
final class NorthlightStories {

    private static final String NORTHLIGHT = "Northlight Energy";
    private static final String CALDER = "Calder Cloud";

    private NorthlightStories() {}

    static Draft wire() {
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

    static Draft daily() {
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

    static Draft courier() {
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
}
