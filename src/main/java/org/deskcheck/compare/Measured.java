// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.finding.FiledClaim;

/**
 * What a claim without a figure is compared by: the day it names as a number of days, the ratio of a split as a number, the
 * way something went as a direction. So one judge does for all claims.
 */
final class Measured {

    /** The unit of a day. */
    static final String DAY = "day of the calendar";
    /** The unit of a split ratio: so many old shares for one new. */
    static final String RATIO = "for one";
    /** The unit of a bare direction. */
    static final String WAY = "way";

    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "n't", "nobody", "hardly");
    private static final String FOR = "-for-";

    private final Set<String> events = new HashSet<>();

    /** Reads which events have days. */
    Measured() {
        Table.read("events.tsv").rows().forEach(row -> events.add(row.get("event")));
    }

    /** The figure of a claim, or what stands for it; nothing when there is nothing to compare. */
    Optional<Figure> of(FiledClaim filed) {
        return filed.figure().or(() -> withoutFigure(filed.claim()));
    }

    /** Whether a figure stands for a day or a ratio, which has no periods, parts and forecasts. */
    static boolean isTerm(Figure figure) {
        return figure.unit()
                .filter(unit -> unit.equals(DAY) || unit.equals(RATIO))
                .isPresent();
    }

    /** Whether a figure stands for a day. */
    static boolean isDay(Figure figure) {
        return figure.unit().filter(DAY::equals).isPresent();
    }

    /** Whether a figure only stands for a direction. */
    static boolean isWay(Figure figure) {
        return figure.unit().filter(WAY::equals).isPresent();
    }

    private Optional<Figure> withoutFigure(Claim claim) {
        if (claim.direction().isPresent()) {
            return Optional.of(figure(claim, WAY, BigDecimal.ONE, claim.direction()));
        }
        if (claim.about().stream().anyMatch(about -> about.startsWith("trend:"))) {
            Direction way = isDenial(claim) ? Direction.DOWN : Direction.UP;
            return Optional.of(figure(claim, WAY, BigDecimal.ONE, Optional.of(way)));
        }
        return ratio(claim)
                .or(() -> claim.measure()
                        .filter(events::contains)
                        .flatMap(event -> claim.period())
                        .flatMap(Measured::day)
                        .map(day -> figure(claim, DAY, BigDecimal.valueOf(day.toEpochDay()), Optional.empty())));
    }

    private static boolean isDenial(Claim claim) {
        for (String word : claim.text().toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> day(String period) {
        try {
            return period.length() == 10 ? Optional.of(LocalDate.parse(period)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "1-for-20" and "20-for-1" are 20 and a twentieth. */
    private static Optional<Figure> ratio(Claim claim) {
        String text = claim.text();
        int at = text.indexOf(FOR);
        if (at < 1 || at > 9 || text.length() > at + FOR.length() + 9) {
            return Optional.empty();
        }
        String one = text.substring(0, at);
        String other = text.substring(at + FOR.length());
        boolean numbers = one.chars().allMatch(Measured::isDigit)
                && !other.isEmpty()
                && other.chars().allMatch(Measured::isDigit)
                && new BigDecimal(one).signum() > 0;
        return numbers
                ? Optional.of(figure(
                        claim,
                        RATIO,
                        new BigDecimal(other).divide(new BigDecimal(one), MathContext.DECIMAL32),
                        Optional.empty()))
                : Optional.empty();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Figure figure(Claim claim, String unit, BigDecimal value, Optional<Direction> direction) {
        return new Figure(
                FigureKind.COUNT,
                claim.span(),
                claim.text(),
                Optional.of(unit),
                Optional.of(value),
                Optional.of(value),
                Bound.EXACT,
                Optional.empty(),
                Optional.empty(),
                direction);
    }
}
