// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number in digits, read from its shape alone.
 *
 * <p>Commas, points, apostrophes and no-break blanks group digits when all groups but the first have three of them (or
 * two and a last three, as in India); the last separator is a decimal sign when it differs from those before it, or is
 * the only one and the shape is no group.
 *
 * @param end one past the last digit
 * @param value the number; its scale is the count of decimals printed
 * @param isFraction whether it is two whole numbers with a slash between them
 */
record Digits(int end, BigDecimal value, boolean isFraction) {

    /** More digits than this are an identifier, a hash, a key; this also bounds the cost of arithmetic. */
    private static final int MOST_DIGITS = 24;

    private static final int LARGEST_EXPONENT = 30;

    /** Whether a decimal point without a digit before it stands at a place (".08", "$.75"). */
    static boolean isLeadingPoint(String text, int at, int end, boolean spaced) {
        boolean point = text.charAt(at) == '.' && at + 1 < end && Characters.isDigit(text.charAt(at + 1));
        return point && (spaced || at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** The number at a place; nothing when the digits are a date, a time, a version or too many. */
    static Optional<Digits> read(String text, int begin, int end) {
        DigitGroups groups = DigitGroups.read(text, begin, end);
        if (groups.digits() > MOST_DIGITS || groups.isDotted() || isDateOrTime(text, groups.end(), end)) {
            return Optional.empty();
        }
        if (groups.end() < end && text.charAt(groups.end()) == '/' && startsDigit(text, groups.end() + 1, end)) {
            return fraction(text, groups, end);
        }
        return Optional.of(exponent(text, new Digits(groups.end(), groups.value(), false), end));
    }

    private static boolean startsDigit(String text, int at, int end) {
        return at < end && Characters.isDigit(text.charAt(at));
    }

    /** "12:58", "2026-06-13", "555-123-4567", "1/2/2026" when it is read from its second part. */
    private static boolean isDateOrTime(String text, int at, int end) {
        if (at < end && text.charAt(at) == ':') {
            return startsDigit(text, at + 1, end);
        }
        int second = partAfter(text, at, end, false);
        return second > at && partAfter(text, second, end, false) > second;
    }

    /** One past the digits after a hyphen (or slash) at a place, or the place. */
    private static int partAfter(String text, int at, int end, boolean slash) {
        boolean mark = at < end && (slash ? text.charAt(at) == '/' : Characters.isHyphen(text.charAt(at)));
        if (!mark || !startsDigit(text, at + 1, end)) {
            return at;
        }
        int past = at + 1;
        while (past < end && past < at + MOST_DIGITS && Characters.isDigit(text.charAt(past))) {
            past++;
        }
        return past;
    }

    private static Optional<Digits> fraction(String text, DigitGroups groups, int end) {
        int past = partAfter(text, groups.end(), end, true);
        boolean longer = past < end && (text.charAt(past) == '/' || Characters.isDigit(text.charAt(past)));
        if (longer || past - groups.end() > 5 || groups.value().scale() != 0) {
            return Optional.empty();
        }
        BigDecimal divisor = new BigDecimal(text.substring(groups.end() + 1, past));
        if (divisor.compareTo(groups.value()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Digits(past, quotient(groups.value(), divisor), true));
    }

    /** The quotient with as many decimals as it needs, at most fifteen. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        BigDecimal quotient = dividend.divide(divisor, new MathContext(15)).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    /** "4e14", "12.32e+14", "1.3x10^6". */
    private static Digits exponent(String text, Digits mantissa, int end) {
        int at = exponentStart(text, mantissa.end, end);
        if (at == mantissa.end) {
            return mantissa;
        }
        boolean negative = text.charAt(at) == '-';
        int first = negative || text.charAt(at) == '+' ? at + 1 : at;
        int past = first;
        while (past < end && past < first + 3 && Characters.isDigit(text.charAt(past))) {
            past++;
        }
        boolean whole = past > first && (past >= end || !Character.isLetterOrDigit(text.charAt(past)));
        int power = whole ? Integer.parseInt(text.substring(first, past)) : LARGEST_EXPONENT + 1;
        if (power > LARGEST_EXPONENT) {
            return mantissa;
        }
        return new Digits(past, mantissa.value.scaleByPowerOfTen(negative ? -power : power), false);
    }

    private static int exponentStart(String text, int at, int end) {
        if (at + 1 < end && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            return at + 1;
        }
        boolean times = text.startsWith("x10^", at) || text.startsWith("×10^", at);
        return times && at + 4 < end ? at + 4 : at;
    }

    /** What the same characters are where the comma is the decimal sign and the point groups ("1.727 Ft"). */
    static Optional<BigDecimal> inCommaNotation(String surface) {
        List<String> parts = new ArrayList<>(List.of(surface.split("\\.", -1)));
        boolean grouped = parts.size() == 2 && parts.get(1).length() == 3 && surface.indexOf(',') < 0;
        boolean plain = parts.get(0).length() <= 3
                && !parts.get(0).startsWith("0")
                && !parts.get(0).isEmpty();
        return grouped && plain ? Optional.of(new BigDecimal(String.join("", parts))) : Optional.empty();
    }
}
