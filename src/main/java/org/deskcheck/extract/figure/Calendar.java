// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Numbers that belong to dates, clocks and ordinals, which are no figures. */
final class Calendar {

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private static final Set<String> ZONES =
            Set.of("gmt", "utc", "et", "est", "edt", "ct", "pt", "pst", "pdt", "cet", "bst", "ist");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> HALVES = Set.of("am", "pm");

    private Calendar() {}

    /** The place after the date, time or ordinal whose number stands at a place; the place itself when it is none. */
    static int past(Lexemes lexemes, int at) {
        if (!lexemes.at(at).isNumber()) {
            return at;
        }
        int ordinal =
                lexemes.glued(at + 1) && ORDINALS.contains(lexemes.at(at + 1).lower()) ? at + 2 : at + 1;
        if (isDay(lexemes, at) && (isMonth(lexemes, at - 1) || lexemes.is(at - 1, ".") && isMonth(lexemes, at - 2))) {
            return overYear(lexemes, overSecondDay(lexemes, ordinal));
        }
        int month = lexemes.is(ordinal, "of") ? ordinal + 1 : ordinal;
        if (isDay(lexemes, at) && isMonth(lexemes, month) && (!lexemes.is(month, "may") || isCapital(lexemes, month))) {
            return overYear(lexemes, month + 1);
        }
        return ordinal > at + 1 ? ordinal : clock(lexemes, at);
    }

    private static boolean isCapital(Lexemes lexemes, int at) {
        return lexemes.at(at).isCapitalised();
    }

    private static boolean isDay(Lexemes lexemes, int at) {
        Optional<BigDecimal> value = lexemes.at(at).value();
        return lexemes.at(at).text().length() <= 2
                && value.filter(v -> v.signum() > 0 && v.compareTo(BigDecimal.valueOf(31)) <= 0)
                        .isPresent();
    }

    /** A month; "may" and "march" in small letters only after "on", "of", "in". */
    private static boolean isMonth(Lexemes lexemes, int at) {
        Lexeme word = lexemes.at(at);
        boolean verb = (word.is("may") || word.is("march")) && !word.isCapitalised();
        boolean dated = lexemes.is(at - 1, "on") || lexemes.is(at - 1, "of") || lexemes.is(at - 1, "in");
        return MONTHS.contains(word.lower()) && (!verb || dated);
    }

    private static int overSecondDay(Lexemes lexemes, int at) {
        boolean dash = lexemes.is(at, "-") || lexemes.is(at, "–");
        return dash && isDay(lexemes, at + 1) ? at + 2 : at;
    }

    private static int overYear(Lexemes lexemes, int at) {
        int year = lexemes.is(at, ",") ? at + 1 : at;
        return Labels.isYear(lexemes.at(year)) ? year + 1 : at;
    }

    private static int clock(Lexemes lexemes, int at) {
        Lexeme next = lexemes.at(at + 1);
        BigDecimal hour = lexemes.at(at).value().orElse(BigDecimal.ZERO);
        boolean hours = hour.compareTo(BigDecimal.valueOf(13)) < 0 && (hour.scale() == 0 || hour.scale() == 2);
        if (hours && HALVES.contains(next.lower())) {
            return at + 2;
        }
        boolean dotted = (next.is("a") || next.is("p")) && lexemes.is(at + 2, ".") && lexemes.is(at + 3, "m");
        if (hours && dotted) {
            return lexemes.is(at + 4, ".") ? at + 5 : at + 4;
        }
        boolean military = ZONES.contains(next.lower()) && lexemes.at(at).text().length() <= 5;
        boolean oclock = next.is("o") && lexemes.is(at + 2, "'") && lexemes.is(at + 3, "clock");
        return military ? at + 2 : oclock ? at + 4 : at;
    }
}
