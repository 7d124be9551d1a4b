// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/** Says how two claims of different articles stand to each other, or nothing when they had better be left alone. */
final class Judge {

    /** Within so many days two articles report one state of affairs; after more, the later may report a newer one. */
    private static final long SAME_NEWS_DAYS = 7;

    /** A whole market does not turn round within so many days without somebody saying so. */
    private static final long SAME_MARKET_DAYS = 31;

    /** The later article says itself that it changes what was known. */
    private static final Set<String> REVISES = Set.of(
            "revise",
            "revised",
            "revision",
            "reset",
            "reschedule",
            "rescheduled",
            "postpone",
            "update",
            "updated",
            "upsize",
            "upsized",
            "amend",
            "amended",
            "correct",
            "corrected",
            "correction",
            "adjust",
            "delay",
            "additional",
            "further");

    /** Ordinals of later parts; a "first" is too often something else. */
    private static final Set<String> INSTALMENTS = Set.of("second", "third", "fourth", "fifth", "remaining");

    private static final BigDecimal FAR = BigDecimal.valueOf(5);
    private static final BigDecimal FIFTH = new BigDecimal("1.2");

    private static final Set<String> ADVANCED = Set.of("complete", "final", "completed", "closed");

    private Judge() {}

    /** The relation of two claims of articles of different origin; which comes first makes no difference to the outcome. */
    static Optional<Relation> between(Voice one, Voice other) {
        Voice first = Voice.ORDER.compare(one, other) <= 0 ? one : other;
        Voice second = first == one ? other : one;
        Matter.Sameness sameness = Matter.of(first, second);
        if (sameness == Matter.Sameness.NO) {
            return Optional.empty();
        }
        boolean sure = sameness == Matter.Sameness.SURE;
        if (isOpposed(first, second)) {
            return sure ? opposed(first, second) : Optional.empty();
        }
        if (Measured.isWay(first.figure())) {
            return Optional.empty();
        }
        Outcome numbers = Agreement.of(first.figure(), second.figure());
        if (Measured.isTerm(first.figure())) {
            return sure ? Schedule.between(first, second, numbers) : Optional.empty();
        }
        return switch (numbers) {
            case AGREES ->
                isTrivial(first) ? Optional.empty() : relation("figures-agree", numbers, Level.NOTE, "the same figure");
            case AGREES_WITHIN_ROUNDING ->
                relation("figures-agree", numbers, Level.NOTE, "the same to the printed precision");
            case AGREES_LESS_PRECISE ->
                sure
                        ? relation("figures-agree", numbers, Level.NOTE, "one is less precise, and the other fits it")
                        : Optional.empty();
            case STATUS_DRIFT ->
                sure || Matter.isOneNumber(first, second)
                        ? relation("hedge-lost", numbers, Level.WARNING, "only one says that it is a limit")
                        : Optional.empty();
            case CONFLICT -> sure ? differing(first, second) : otherYear(first, second);
            case NOT_COMPARABLE -> Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "Three" here and "three" there is nothing to report. */
    private static boolean isTrivial(Voice voice) {
        return voice.figure().kind() == FigureKind.COUNT
                && voice.figure().value().compareTo(BigDecimal.TEN) <= 0;
    }

    private static boolean isOpposed(Voice first, Voice second) {
        // Two levels may have come from below and from above and be the same all the same.
        Optional<Direction> one = first.figure().direction();
        Optional<Direction> other = second.figure().direction();
        return one.isPresent() && other.isPresent() && one.get() != other.get();
    }

    private static Optional<Relation> opposed(Voice first, Voice second) {
        Optional<Relation> period = period(first, second);
        if (period.isPresent()) {
            return period;
        }
        boolean market = Measured.isWay(first.figure()) && Math.abs(days(first, second)) <= SAME_MARKET_DAYS;
        return isSameNews(first, second) || market
                ? relation("direction-conflict", Outcome.DIRECTION_CONFLICT, Level.WARNING, opposition(first))
                : Optional.empty();
    }

    private static String opposition(Voice voice) {
        boolean trend = voice.claim().about().stream().anyMatch(about -> about.startsWith("trend:"));
        return trend ? "one says so and one denies it" : "one says up and one says down";
    }

    /** So far apart, and in other digits, that they are hardly meant for one thing: a slip of a magnitude keeps the digits. */
    private static boolean isFarApart(Voice first, Voice second) {
        BigDecimal one = first.figure().value().abs();
        BigDecimal other = second.figure().value().abs();
        return !isNear(one, other, FAR)
                && !isSlip(one, other)
                && !one.stripTrailingZeros()
                        .unscaledValue()
                        .equals(other.stripTrailingZeros().unscaledValue());
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal factor) {
        return one.compareTo(other.multiply(factor)) <= 0 && other.compareTo(one.multiply(factor)) <= 0;
    }

    /** "40 billion" against 34 million: a thousand times more, but for a fifth, is a slip of the word for the magnitude. */
    private static boolean isSlip(BigDecimal one, BigDecimal other) {
        return isNear(one, other.movePointRight(3), FIFTH) || isNear(one.movePointRight(3), other, FIFTH);
    }

    private static Optional<Relation> differing(Voice first, Voice second) {
        if (isFarApart(first, second)) {
            return Optional.empty();
        }
        Optional<Relation> explained = period(first, second)
                .or(() -> scope(first, second))
                .or(() -> spread(first, second))
                .or(() -> stage(first, second));
        // Two descriptions of a set may mean two sets: what nothing explains had better be left alone.
        if (explained.isPresent() || Described.isSet(first) && Described.isSet(second)) {
            return explained;
        }
        if (isSameNews(first, second)) {
            String reason = isLater(first, second)
                    ? "no value fits both; the later article may give a newer figure"
                    : "no value fits both";
            return relation("figures-conflict", Outcome.CONFLICT, Level.WARNING, reason);
        }
        return relation(
                "period-differs",
                Outcome.DIFFERENT_PERIOD,
                Level.NOTE,
                "the articles are " + days(first, second) + " days apart, so that the later may report a newer state");
    }

    private static Optional<Relation> period(Voice first, Voice second) {
        return Period.differ(first.claim().period(), second.claim().period())
                ? relation(
                        "period-differs",
                        Outcome.DIFFERENT_PERIOD,
                        Level.NOTE,
                        "one is for %s, the other for %s"
                                .formatted(
                                        first.claim().period().orElseThrow(),
                                        second.claim().period().orElseThrow()))
                : Optional.empty();
    }

    /** One measure in two years or quarters, which a reader may take for one, even where the sentences say little else. */
    private static Optional<Relation> otherYear(Voice first, Voice second) {
        boolean sameMeasure = first.claim().measure().isPresent()
                && first.claim().measure().equals(second.claim().measure());
        boolean named = Stream.of(first, second)
                .allMatch(voice ->
                        voice.claim().period().filter(Judge::isYearOrQuarter).isPresent());
        return sameMeasure && named ? period(first, second) : Optional.empty();
    }

    private static boolean isYearOrQuarter(String period) {
        return period.length() == 4 || period.length() == 7 && period.charAt(5) == 'Q';
    }

    private static Optional<Relation> scope(Voice first, Voice second) {
        // Of a trade a headline often leaves out which part of it is meant.
        boolean open = Described.isSet(first)
                && (first.claim().scope().isEmpty() || second.claim().scope().isEmpty());
        if (open) {
            return Optional.empty();
        }
        return first.claim().scope().equals(second.claim().scope()) && isSameInstalment(first, second)
                ? Optional.empty()
                : relation("scope-differs", Outcome.DIFFERENT_SCOPE, Level.NOTE, scopes(first, second));
    }

    private static String scopes(Voice first, Voice second) {
        Optional<String> one = first.claim().scope();
        Optional<String> other = second.claim().scope();
        return one.isPresent() && other.isPresent() && !one.equals(other)
                ? "one scope is %s, the other %s".formatted(one.get(), other.get())
                : "they are about different parts of the matter";
    }

    /** The first and the second tranche of one offering are two amounts. */
    private static boolean isSameInstalment(Voice first, Voice second) {
        return INSTALMENTS.stream()
                .noneMatch(ordinal -> first.claim().terms().contains(ordinal)
                        != second.claim().terms().contains(ordinal));
    }

    private static Optional<Relation> spread(Voice first, Voice second) {
        boolean estimates =
                first.claim().modality() == Modality.ESTIMATE && second.claim().modality() == Modality.ESTIMATE;
        boolean sameSource = first.claim().attribution().kind() == Attribution.Kind.NAMED
                && first.claim()
                        .attribution()
                        .source()
                        .equals(second.claim().attribution().source());
        return estimates && !sameSource
                ? relation("estimate-spread", Outcome.ESTIMATE_SPREAD, Level.NOTE, "two sources, two estimates")
                : Optional.empty();
    }

    /** A plan that became a fact, a figure that the later article says it changed. */
    private static Optional<Relation> stage(Voice first, Voice second) {
        boolean progressed =
                first.claim().modality() != Modality.FACT && second.claim().modality() == Modality.FACT
                        || first.words().stream().noneMatch(ADVANCED::contains)
                                && second.words().stream().anyMatch(ADVANCED::contains);
        return isLater(first, second) && (progressed || revises(second))
                ? relation(
                        "figures-conflict",
                        Outcome.STATUS_DRIFT,
                        Level.WARNING,
                        "the later article reports a later stage")
                : Optional.empty();
    }

    /** Whether an article says itself that it changes what was known. */
    static boolean revises(Voice voice) {
        return voice.claim().terms().stream().anyMatch(REVISES::contains);
    }

    private static boolean isLater(Voice first, Voice second) {
        return days(first, second) > 0;
    }

    /** Whether two articles report one state of affairs: of one period, or within a week. */
    static boolean isSameNews(Voice first, Voice second) {
        boolean samePeriod = first.claim().period().isPresent()
                && first.claim().period().equals(second.claim().period());
        return samePeriod || Math.abs(days(first, second)) <= SAME_NEWS_DAYS;
    }

    /** Days from one article to another; 0 when either has no date. */
    static long days(Voice first, Voice second) {
        Optional<LocalDate> from = first.article().published();
        Optional<LocalDate> to = second.article().published();
        return from.isPresent() && to.isPresent() ? ChronoUnit.DAYS.between(from.get(), to.get()) : 0;
    }

    static Optional<Relation> relation(String rule, Outcome outcome, Level level, String reason) {
        return Optional.of(new Relation(rule, outcome, level, reason));
    }
}
