// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Comparison;
import org.deskcheck.model.finding.Outcome;

/** Looks for what backs a figure of a story among the figures of its source. */
final class FigureSupport {

    /** From this likeness on, a figure of the source is about the same thing, so that another value contradicts it. */
    private static final int SAME_THING = 3;

    /** The unit of "twofold", for which a source may well have a word. */
    private static final Optional<String> TIMES = Optional.of("x");

    private final List<Quotation> source;
    private final Set<BigDecimal> loose;

    /**
     * Takes in a source.
     *
     * @param source its figures
     * @param loose the numbers that it prints and that are no figures, without trailing noughts
     */
    FigureSupport(List<Quotation> source, Set<BigDecimal> loose) {
        this.source = List.copyOf(source);
        this.loose = Set.copyOf(loose);
    }

    /** What the source says of a figure of the story. */
    Comparison compare(Quotation told) {
        List<Quotation> backing = source.stream()
                .filter(given -> Backing.isComparable(given.figure(), told.figure()))
                .filter(given -> Backing.of(given.figure(), told.figure()) != Outcome.CONFLICT)
                .toList();
        List<Quotation> others = source.stream()
                .filter(given -> Backing.isSameUnit(given.figure(), told.figure()) && !backing.contains(given))
                .toList();
        Comparator<Quotation> byLikeness = Comparator.comparingInt(told::likeness);
        Optional<Quotation> backed = backing.stream()
                .max(Comparator.comparing((Quotation given) -> !isOpposed(given, told))
                        .thenComparing(given -> -rank(given, told))
                        .thenComparing(byLikeness));
        Optional<Quotation> contrary = others.stream().max(byLikeness);
        if (backed.isPresent() && !isOutweighed(told, backed.get(), others)) {
            int rank = rank(backed.get(), told);
            return backed(
                    told,
                    backed.get(),
                    backing.stream().filter(given -> rank(given, told) == rank).toList());
        }
        return contrary.filter(given -> told.likeness(given) >= SAME_THING && !isLoose(told.figure()))
                .map(given -> comparison(given, told, Outcome.CONFLICT, "The source has %s there, the story %s"))
                .orElseGet(() -> unbacked(told.figure()));
    }

    private boolean isLoose(Figure told) {
        return loose.contains(told.value().stripTrailingZeros());
    }

    private Comparison unbacked(Figure told) {
        if (isLoose(told)) {
            String reason = "The source prints the number of " + told.text() + ", but not as such a figure.";
            return new Comparison(Optional.empty(), Optional.of(told), Outcome.AGREES_LESS_PRECISE, reason);
        }
        if (told.unit().equals(TIMES)) {
            return new Comparison(
                    Optional.empty(), Optional.of(told), Outcome.NOT_COMPARABLE, "The source prints no such multiple.");
        }
        String reason = "Nothing in the source backs " + told.text() + ".";
        return new Comparison(Optional.empty(), Optional.of(told), Outcome.UNSUPPORTED, reason);
    }

    /** A limit or a range that only contains a number of the source, while the source has another one in its place. */
    private static boolean isOutweighed(Quotation told, Quotation backed, List<Quotation> others) {
        return Backing.of(backed.figure(), told.figure()) == Outcome.AGREES_LESS_PRECISE
                && backed.figure().bound() != told.figure().bound()
                && others.stream()
                        .anyMatch(
                                other -> other.figure().bound() == told.figure().bound()
                                        && told.likeness(other) >= told.likeness(backed));
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
        Outcome outcome = Backing.of(given.figure(), told.figure());
        String reason = switch (outcome) {
            case AGREES -> "%s in the source and %s in the story are the same";
            case AGREES_WITHIN_ROUNDING -> "%s in the source and %s in the story are the same to the printed precision";
            case STATUS_DRIFT -> "%s is a limit in the source, and %s a plain figure in the story";
            default -> "%s in the source and %s in the story fit each other";
        };
        return comparison(given, told, outcome, reason);
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

    private static int rank(Quotation given, Quotation told) {
        return switch (Backing.of(given.figure(), told.figure())) {
            case AGREES -> 0;
            case AGREES_WITHIN_ROUNDING -> 1;
            case STATUS_DRIFT -> 2;
            default -> 3;
        };
    }

    private static Comparison comparison(Quotation given, Quotation told, Outcome outcome, String reason) {
        return new Comparison(
                Optional.of(given.figure()),
                Optional.of(told.figure()),
                outcome,
                reason.formatted(given.figure().text(), told.figure().text()) + ".");
    }
}
