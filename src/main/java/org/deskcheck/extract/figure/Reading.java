// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * A figure in the making: its numbers and unit, and where its lexemes are.
 *
 * @param from its first lexeme
 * @param past the place after its last lexeme
 * @param resume where to look for the next figure, past the words of its bound and its per
 * @param kind what it measures
 * @param unit its unit
 * @param low the least value; the value itself until a bound is read
 * @param high the greatest value
 * @param bound how the number limits the value
 * @param step the value of the last printed digit
 * @param per what it is counted per
 * @param direction which way it moved
 */
record Reading(
        int from,
        int past,
        int resume,
        FigureKind kind,
        Optional<String> unit,
        BigDecimal low,
        BigDecimal high,
        Bound bound,
        Optional<BigDecimal> step,
        Optional<String> per,
        Optional<Direction> direction) {

    /** One amount. */
    static Reading of(Amount amount) {
        Optional<Direction> direction = amount.isMovement()
                ? Optional.of(amount.sign() == Amount.Sign.PLUS ? Direction.UP : Direction.DOWN)
                : Optional.empty();
        Bound bound = amount.numeral().openEnded() ? Bound.AT_LEAST : Bound.EXACT;
        return new Reading(
                amount.from(),
                amount.past(),
                amount.past(),
                amount.kind(),
                amount.unit(),
                amount.value(),
                amount.value(),
                bound,
                Optional.of(amount.numeral().step()),
                Optional.empty(),
                direction);
    }

    /** From one amount to another of the same unit; the finer of their steps. */
    static Reading range(Amount first, Amount second) {
        BigDecimal low = first.value().min(second.value());
        BigDecimal high = first.value().max(second.value());
        BigDecimal step = first.numeral().step().min(second.numeral().step());
        return new Reading(
                first.from(),
                second.past(),
                second.past(),
                second.kind(),
                second.unit(),
                low,
                high,
                Bound.RANGE,
                Optional.of(step),
                Optional.empty(),
                Optional.empty());
    }

    /** Only an order of magnitude: from {@code least} to ten times as much. */
    static Reading vague(int from, int past, FigureKind kind, Optional<String> unit, BigDecimal least) {
        return new Reading(
                from,
                past,
                past,
                kind,
                unit,
                least,
                least.multiply(BigDecimal.TEN),
                Bound.VAGUE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Reading withUnit(String counted) {
        return new Reading(from, past, resume, kind, Optional.of(counted), low, high, bound, step, per, direction);
    }

    Reading withBound(Bound limit, int next) {
        return new Reading(from, past, Math.max(resume, next), kind, unit, low, high, limit, step, per, direction);
    }

    Reading withPer(String rate, int next) {
        return new Reading(
                from, past, Math.max(resume, next), kind, unit, low, high, bound, step, Optional.of(rate), direction);
    }

    Reading withDirection(Direction way) {
        return new Reading(from, past, resume, kind, unit, low, high, bound, step, per, Optional.of(way));
    }

    /** Whether it has one value and no bound yet. */
    boolean isExact() {
        return bound == Bound.EXACT;
    }

    /** The figure of the records. */
    Figure figure(Text text, Lexemes lexemes) {
        Span span = new Span(lexemes.at(from).begin(), lexemes.at(past - 1).end());
        return new Figure(
                kind,
                span,
                text.slice(span),
                unit,
                bound == Bound.AT_MOST
                        ? Optional.empty()
                        : Optional.of(low.stripTrailingZeros()).map(Reading::plain),
                bound == Bound.AT_LEAST
                        ? Optional.empty()
                        : Optional.of(high.stripTrailingZeros()).map(Reading::plain),
                bound,
                step.map(s -> plain(s.stripTrailingZeros())),
                per,
                direction);
    }

    /** Without an exponent: 3650000000, not 3.65E+9. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
