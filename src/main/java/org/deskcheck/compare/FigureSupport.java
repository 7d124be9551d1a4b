// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.finding.Comparison;
import org.deskcheck.model.finding.Outcome;

/** Looks for what backs a figure of a story among the figures of its source. */
final class FigureSupport {

    /** From this likeness on, a figure of the source is about the same thing, so that another value contradicts it. */
    private static final int SAME_THING = 3;

    private final List<Quotation> source;

    FigureSupport(List<Quotation> source) {
        this.source = List.copyOf(source);
    }

    /** What the source says of a figure of the story. */
    Comparison compare(Quotation told) {
        List<Quotation> comparable = source.stream()
                .filter(given -> isComparable(given.figure(), told.figure()))
                .toList();
        List<Quotation> backing = comparable.stream()
                .filter(given -> outcome(given.figure(), told.figure()) != Outcome.CONFLICT)
                .toList();
        Comparator<Quotation> byLikeness = Comparator.comparingInt(told::likeness);
        Optional<Quotation> backed = backing.stream()
                .max(Comparator.comparing((Quotation given) -> !isOpposed(given, told))
                        .thenComparing(given -> -rank(outcome(given.figure(), told.figure())))
                        .thenComparing(byLikeness));
        if (backed.isPresent()) {
            return backed(told, backed.get(), backing);
        }
        return comparable.stream()
                .max(byLikeness)
                .filter(given -> told.likeness(given) >= SAME_THING)
                .map(given -> comparison(given, told, Outcome.CONFLICT, "The source has %s there, the story %s"))
                .orElseGet(() -> new Comparison(
                        Optional.empty(),
                        Optional.of(told.figure()),
                        Outcome.UNSUPPORTED,
                        "Nothing in the source backs " + told.figure().text() + "."));
    }

    private static Comparison backed(Quotation told, Quotation given, List<Quotation> backing) {
        if (isOpposed(given, told)) {
            return comparison(
                    given,
                    told,
                    Outcome.DIRECTION_CONFLICT,
                    "The source has %s moving the other way than the story's %s");
        }
        Optional<TimeWord> quarter = told.time(TimeWord.Kind.QUARTER);
        if (quarter.isPresent() && backing.stream().noneMatch(other -> mayBe(other, quarter.get()))) {
            return comparison(
                    given, told, Outcome.CONFLICT, "The source gives %s for another quarter than the story's %s");
        }
        Outcome outcome = outcome(given.figure(), told.figure());
        return switch (outcome) {
            case AGREES -> comparison(given, told, outcome, "%s in the source and %s in the story are the same");
            case AGREES_WITHIN_ROUNDING ->
                comparison(
                        given,
                        told,
                        outcome,
                        "%s in the source and %s in the story are the same to the printed precision");
            case STATUS_DRIFT ->
                comparison(given, told, outcome, "%s is a limit in the source, and %s a plain figure in the story");
            default -> comparison(given, told, outcome, "%s in the source and %s in the story fit each other");
        };
    }

    private static boolean mayBe(Quotation given, TimeWord time) {
        List<TimeWord> times = given.passage().times().stream()
                .filter(other -> other.kind() == time.kind())
                .toList();
        return times.isEmpty() || times.stream().anyMatch(other -> other.name().equals(time.name()));
    }

    private static boolean isOpposed(Quotation given, Quotation told) {
        return given.direction().isPresent()
                && told.direction().isPresent()
                && given.direction().get() != told.direction().get();
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case AGREES -> 0;
            case AGREES_WITHIN_ROUNDING -> 1;
            case STATUS_DRIFT -> 2;
            default -> 3;
        };
    }

    /** A bare number in a headline may be a quantity or a sum of money in the text, and the other way round. */
    private static boolean isComparable(Figure given, Figure told) {
        boolean bare = given.unit().isEmpty() || told.unit().isEmpty();
        boolean counts = given.kind() == FigureKind.COUNT || told.kind() == FigureKind.COUNT;
        return bare && counts || given.kind() == told.kind() && given.unit().equals(told.unit());
    }

    private static Outcome outcome(Figure given, Figure told) {
        Outcome outcome = Agreement.of(given, told);
        if (outcome == Outcome.STATUS_DRIFT) {
            // "More than 4,700" shortened to "4,700" understates; "up to 4,700" shortened overstates.
            boolean loses = given.bound() == Bound.AT_MOST && !Agreement.isLimit(told);
            return loses ? outcome : Outcome.AGREES_LESS_PRECISE;
        }
        boolean endpoint = outcome == Outcome.CONFLICT
                && ends(given).anyMatch(end -> ends(told).anyMatch(e -> e.compareTo(end) == 0));
        return endpoint ? Outcome.AGREES_LESS_PRECISE : outcome;
    }

    private static Stream<BigDecimal> ends(Figure figure) {
        return figure.bound() == Bound.RANGE
                ? Stream.concat(figure.low().stream(), figure.high().stream())
                : Stream.empty();
    }

    private static Comparison comparison(Quotation given, Quotation told, Outcome outcome, String reason) {
        return new Comparison(
                Optional.of(given.figure()),
                Optional.of(told.figure()),
                outcome,
                reason.formatted(given.figure().text(), told.figure().text()) + ".");
    }
}
