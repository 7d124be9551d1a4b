// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Analysis;

/**
 * The claims of an article that moved: the same sentence with another figure, or else the same measure of the same
 * subject, scope and period. Where several claims could be meant, none is.
 */
final class ClaimMoves {

    private static final String HOLE = "\u2026";

    private record Stated(Claim claim, Optional<Figure> figure) {}

    private ClaimMoves() {}

    static List<Move> of(Analysis before, Analysis after) {
        List<Stated> old = claims(before);
        List<Stated> fresh = claims(after);
        Set<String> unchanged = ids(old);
        unchanged.retainAll(ids(fresh));
        old.removeIf(stated -> unchanged.contains(stated.claim().id()));
        fresh.removeIf(stated -> unchanged.contains(stated.claim().id()));
        List<Move> moves = new ArrayList<>();
        match(old, fresh, ClaimMoves::wording, moves, before.article().id());
        match(old, fresh, ClaimMoves::topic, moves, before.article().id());
        return moves;
    }

    private static List<Stated> claims(Analysis analysis) {
        List<Stated> claims = new ArrayList<>();
        for (Claim claim : analysis.extraction().claims()) {
            claims.add(
                    new Stated(claim, claim.figure().map(analysis.extraction().figures()::get)));
        }
        return claims;
    }

    private static Set<String> ids(List<Stated> claims) {
        Set<String> ids = new HashSet<>();
        claims.forEach(stated -> ids.add(stated.claim().id()));
        return ids;
    }

    /** Pairs the claims that have one key and no other has, takes them out, and tells what moved between the two. */
    private static void match(
            List<Stated> old,
            List<Stated> fresh,
            Function<Stated, Optional<String>> key,
            List<Move> moves,
            String article) {
        Map<String, Optional<Stated>> before = unique(old, key);
        Map<String, Optional<Stated>> after = unique(fresh, key);
        after.forEach((name, now) -> {
            Optional<Stated> then = before.getOrDefault(name, Optional.empty());
            if (then.isPresent() && now.isPresent()) {
                old.remove(then.get());
                fresh.remove(now.get());
                move(article, then.get(), now.get()).ifPresent(moves::add);
            }
        });
    }

    private static Map<String, Optional<Stated>> unique(List<Stated> claims, Function<Stated, Optional<String>> key) {
        Map<String, Optional<Stated>> unique = new LinkedHashMap<>();
        for (Stated stated : claims) {
            key.apply(stated)
                    .ifPresent(name -> unique.merge(name, Optional.of(stated), (one, other) -> Optional.empty()));
        }
        return unique;
    }

    /** The sentence with a hole where its figure stands. */
    private static Optional<String> wording(Stated stated) {
        return stated.figure()
                .filter(figure -> stated.claim().span().contains(figure.span()))
                .map(figure -> {
                    int[] points = stated.claim().text().codePoints().toArray();
                    int begin = figure.span().begin() - stated.claim().span().begin();
                    int end = figure.span().end() - stated.claim().span().begin();
                    return new String(points, 0, begin) + HOLE + new String(points, end, points.length - end);
                });
    }

    private static Optional<String> topic(Stated stated) {
        Claim claim = stated.claim();
        return claim.measure()
                .flatMap(measure -> stated.figure()
                        .map(figure -> String.join(
                                "\n",
                                measure,
                                claim.subject().orElse(""),
                                claim.scope().orElse(""),
                                claim.period().orElse(""),
                                figure.kind().label(),
                                figure.unit().orElse(""),
                                figure.per().orElse(""))));
    }

    private static Optional<Move> move(String article, Stated then, Stated now) {
        Optional<String> before = then.figure().map(ClaimMoves::printed);
        Optional<String> after = now.figure().map(ClaimMoves::printed);
        if (!before.equals(after)) {
            return Optional.of(
                    new Move(article, Move.Kind.FIGURE, matter(now.claim()), before.orElse(""), after.orElse("")));
        }
        return then.claim().modality() == now.claim().modality()
                ? Optional.empty()
                : Optional.of(new Move(
                        article,
                        Move.Kind.MODALITY,
                        matter(now.claim()),
                        then.claim().modality().label(),
                        now.claim().modality().label()));
    }

    private static String matter(Claim claim) {
        return claim.measure()
                .map(measure -> measure
                        + claim.subject().map(subject -> " of " + subject).orElse(""))
                .orElse(claim.text());
    }

    /** As printed, with what the words around it make of it. */
    static String printed(Figure figure) {
        String bound = switch (figure.bound()) {
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case ABOUT -> "about ";
            case EXACT, RANGE, VAGUE -> "";
        };
        return bound + figure.text();
    }
}
