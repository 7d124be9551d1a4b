// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;

/**
 * Whether two claims speak of the same matter. Two figures that happen to be equal are no evidence of it; it takes the
 * same measure or the same words, and nothing that speaks against it.
 */
final class Matter {

    /** Amounts of deals: two articles that give them for one pair of companies speak of one deal. */
    private static final Set<String> DEAL_MEASURES = Set.of(
            "purchase price",
            "investment",
            "offering size",
            "financing amount",
            "contract value",
            "lease value",
            "venture capital",
            "buyback size");

    private Matter() {}

    /** How sure it is. */
    enum Sameness {
        /** They speak of different things, or nobody can tell. */
        NO,
        /** Alike enough for equal figures to confirm each other. */
        LIKELY,
        /** So alike that different figures need an explanation. */
        SURE
    }

    /** How sure it is that two claims, which share an entity, are about the same matter; symmetric. */
    static Sameness of(Voice one, Voice other) {
        if (!isComparable(one, other)) {
            return Sameness.NO;
        }
        if (Measured.isWay(one.figure()) || isSameDeal(one, other)) {
            return Sameness.SURE;
        }
        if (Described.isSet(one) && Described.isSet(other)) {
            return Described.sameness(one, other);
        }
        int shared = shared(one.content(), other.content());
        if (namesOtherCompanies(one, other)) {
            return !differInMeasure(one, other) && isTelling(one, other, shared - 1) ? Sameness.LIKELY : Sameness.NO;
        }
        if (differInMeasure(one, other)) {
            return Sameness.NO;
        }
        boolean sameMeasure = measure(one).isPresent() && measure(one).equals(measure(other));
        double overlap = overlap(one.content(), other.content(), shared);
        // What closes is the deal here and its buyer there: the event says enough.
        boolean sameSubject = Measured.isTerm(one.figure())
                || isSame(one.claim().subject(), other.claim().subject());
        boolean near = one.neighbours().stream().anyMatch(other.neighbours()::contains);
        // Two forecasts of one firm are worded alike, whatever they are about.
        boolean alike = near && shared >= 4 && overlap >= 0.6;
        boolean retold = alike && (overlap == 1 || !Speaker.isAllInCommon(one.claim(), other.claim()));
        if (sameMeasure && sameSubject && shared >= 2 && overlap >= 0.35 || retold) {
            return Sameness.SURE;
        }
        boolean common = counts(one) && (sameMeasure && shared >= 1 || shared >= 3 && overlap >= 0.4);
        boolean dated = sameMeasure
                && sharesCompany(one, other)
                && one.claim().period().isPresent()
                && other.claim().period().isPresent();
        return common || dated || isTelling(one, other, shared) ? Sameness.LIKELY : Sameness.NO;
    }

    /**
     * Whether two claims give one number of one measure that is no round one, so that a limit which only one of them has was
     * lost on the way and not meant for something else.
     */
    static boolean isOneNumber(Voice one, Voice other) {
        return measure(one).isPresent()
                && measure(one).equals(measure(other))
                && sharesCompany(one, other)
                && isTelling(one, other, 1);
    }

    private static boolean sharesCompany(Voice one, Voice other) {
        return shared(one.companies(), other.companies()) > 0;
    }

    /** Each gives the amount of a deal of one kind, and they name two of its parties in common. */
    private static boolean isSameDeal(Voice one, Voice other) {
        Optional<String> measure = measure(one);
        return measure.filter(DEAL_MEASURES::contains).isPresent()
                && measure.equals(measure(other))
                && shared(one.companies(), other.companies()) >= 2;
    }

    /** "Three" and "three" agree too easily to be told. */
    private static boolean counts(Voice voice) {
        return voice.figure().unit().isPresent() || voice.figure().value().compareTo(BigDecimal.TEN) > 0;
    }

    private static boolean differInMeasure(Voice one, Voice other) {
        Optional<String> first = measure(one);
        Optional<String> second = measure(other);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** What a sale of shares raises before costs is its size. */
    private static Optional<String> measure(Voice voice) {
        return voice.claim().measure().map(measure -> measure.equals("gross proceeds") ? "offering size" : measure);
    }

    /**
     * Printed alike to three digits or more, and with a unit: within the news of one company that is hardly chance, so
     * that the company is enough; of a described matter one common word; to two digits two words. It can confirm a figure,
     * never contradict one.
     */
    private static boolean isTelling(Voice one, Voice other, int shared) {
        boolean equal = one.figure().unit().isPresent()
                && one.figure().kind() != FigureKind.DURATION
                && one.figure().value().compareTo(other.figure().value()) == 0;
        int digits = Math.min(digits(one.figure()), digits(other.figure()));
        int needed = digits >= 3 ? sharesCompany(one, other) ? 0 : 1 : 2;
        return equal && digits >= 2 && shared >= needed;
    }

    /** How many digits of a figure tell: "6.00%" has three, "$500 million" one, and a hedge is as good as a digit. */
    private static int digits(Figure figure) {
        int stripped = figure.value().stripTrailingZeros().precision();
        int decimals = figure.step().map(BigDecimal::scale).orElse(0);
        int printed = decimals > 0 && figure.kind() == FigureKind.PERCENT
                ? figure.value().setScale(decimals, RoundingMode.HALF_EVEN).precision()
                : stripped;
        return Math.max(stripped, printed) + (Agreement.isLimit(figure) ? 1 : 0);
    }

    private static boolean isComparable(Voice one, Voice other) {
        return one.figure().kind() == other.figure().kind()
                && one.figure().unit().equals(other.figure().unit())
                && one.figure().per().equals(other.figure().per())
                && one.figure().direction().isPresent()
                        == other.figure().direction().isPresent();
    }

    /** Each names a company that the other does not: two contracts of one company with different partners. */
    private static boolean namesOtherCompanies(Voice one, Voice other) {
        return !other.companies().containsAll(one.companies())
                && !one.companies().containsAll(other.companies());
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared;
    }

    private static double overlap(Set<String> one, Set<String> other, int shared) {
        int least = Math.min(one.size(), other.size());
        return least == 0 ? 0 : (double) shared / least;
    }

    /** Whether the sentences are the same but for a word or two, and the figures stand at the same place in them. */
    static boolean isSameSentence(Voice one, Voice other) {
        List<String> around = one.around();
        int shared = shared(one.words(), other.words());
        int all = one.words().size() + other.words().size() - shared;
        return around.size() > 3 && around.equals(other.around()) && shared >= 3 && 10 * shared >= 8 * all;
    }
}
