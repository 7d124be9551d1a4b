// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Hit.Detail;

/** What a document is in short, in words for a list of hits. Each kind has the same details in the same order. */
final class Details {

    private static final int MOST_SYMBOLS = 8;

    private Details() {}

    static List<Detail> of(Analysis analysis) {
        String symbols = analysis.extraction().symbols().stream()
                .map(SymbolMention::symbol)
                .distinct()
                .limit(MOST_SYMBOLS)
                .collect(joining(" "));
        return List.of(
                new Detail("language", analysis.extraction().annotated().language()),
                new Detail("tone", analysis.sentiment().tone().label()),
                new Detail("symbols", symbols));
    }

    static List<Detail> of(Claim claim, Optional<Figure> figure) {
        return List.of(
                new Detail("subject", claim.subject().orElse("")),
                new Detail("measure", claim.measure().orElse("")),
                new Detail("figure", figure.map(Details::printed).orElse("")),
                new Detail("period", claim.period().orElse("")),
                new Detail("modality", claim.modality().label()),
                new Detail("source", claim.attribution().source().orElse("")));
    }

    static List<Detail> of(Deal deal) {
        String amount = deal.amount().map(Details::printed).orElse(deal.amountUndisclosed() ? "not disclosed" : "");
        return List.of(
                new Detail("type", deal.type().label()),
                new Detail("status", deal.status().label()),
                new Detail("amount", amount),
                new Detail(
                        "parties",
                        deal.parties().stream()
                                .map(party -> party.role().label() + ": " + party.name())
                                .distinct()
                                .collect(joining("; "))),
                new Detail("date", deal.date().map(Object::toString).orElse("")));
    }

    static List<Detail> of(Finding finding) {
        return List.of(
                new Detail("level", finding.level().label()),
                new Detail("rule", finding.rule()),
                new Detail("outcome", finding.outcome().map(Enum::name).orElse("")),
                new Detail("articles", String.join("; ", finding.articles())));
    }

    /** The figure with the words of its bound: "up to $80 billion" must not be read as "$80 billion". */
    private static String printed(Figure figure) {
        List<String> words = new ArrayList<>();
        switch (figure.bound()) {
            case ABOUT -> words.add("about");
            case AT_LEAST -> words.add("at least");
            case AT_MOST -> words.add("up to");
            case EXACT, RANGE, VAGUE -> {}
        }
        words.add(figure.text());
        figure.per().ifPresent(per -> words.add("per " + per));
        return String.join(" ", words);
    }
}
