// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import static org.deskcheck.model.text.BlockRole.BODY;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.Rating;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.BlockRole;

/** An article on a company's results: a sum that fails, a rate that holds, two deals. */
final class TesselStories {

    private TesselStories() {}

    static Draft results() {
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
}
