// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.finding.Analysis;

/** The deals of an article that moved: of one type between the same parties, or the only one of its type. */
final class DealMoves {

    private DealMoves() {}

    static List<Move> of(Analysis before, Analysis after) {
        Map<String, Optional<Deal>> byParties = unique(before.extraction().deals(), true);
        Map<String, Optional<Deal>> byType = unique(before.extraction().deals(), false);
        Map<String, Optional<Deal>> typesNow = unique(after.extraction().deals(), false);
        List<Move> moves = new ArrayList<>();
        unique(after.extraction().deals(), true)
                .forEach((key, now) -> now.ifPresent(deal -> {
                    String type = key(deal, false);
                    Optional<Deal> then = byParties.getOrDefault(key, Optional.empty());
                    boolean onlyOne =
                            typesNow.getOrDefault(type, Optional.empty()).isPresent();
                    then.or(() -> onlyOne ? byType.getOrDefault(type, Optional.empty()) : Optional.empty())
                            .ifPresent(
                                    old -> moves.addAll(between(before.article().id(), old, deal)));
                }));
        return moves;
    }

    private static Map<String, Optional<Deal>> unique(List<Deal> deals, boolean withParties) {
        Map<String, Optional<Deal>> unique = new LinkedHashMap<>();
        deals.forEach(
                deal -> unique.merge(key(deal, withParties), Optional.of(deal), (one, other) -> Optional.empty()));
        return unique;
    }

    private static String key(Deal deal, boolean withParties) {
        return withParties
                ? deal.type().label() + ": " + names(deal)
                : deal.type().label();
    }

    private static String names(Deal deal) {
        return deal.parties().stream().map(Party::name).distinct().sorted().collect(Collectors.joining(", "));
    }

    private static List<Move> between(String article, Deal then, Deal now) {
        String matter = key(now, true);
        List<Move> moves = new ArrayList<>();
        if (then.status() != now.status()) {
            moves.add(new Move(
                    article,
                    Move.Kind.STATUS,
                    matter,
                    then.status().label(),
                    now.status().label()));
        }
        Map<String, String> before = terms(then);
        terms(now).forEach((term, value) -> {
            String old = before.getOrDefault(term, "");
            if (!old.equals(value)) {
                moves.add(new Move(article, Move.Kind.TERM, matter + ", " + term, old, value));
            }
        });
        return moves;
    }

    private static Map<String, String> terms(Deal deal) {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("amount", deal.amount().map(ClaimMoves::printed).orElse(""));
        terms.put("stake", deal.stake().map(ClaimMoves::printed).orElse(""));
        terms.put("upfront", deal.upfront().map(ClaimMoves::printed).orElse(""));
        terms.put("tenor", deal.tenor().map(ClaimMoves::printed).orElse(""));
        terms.put("rate", deal.rate().map(ClaimMoves::printed).orElse(""));
        terms.put("date", deal.date().map(Object::toString).orElse(""));
        return terms;
    }
}
