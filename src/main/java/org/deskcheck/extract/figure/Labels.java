// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;

/** Numbers that name something and count nothing: years, "Hut 8", "Section 230", "page 12", list numbers, citations. */
final class Labels {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);
    private static final int LONGEST_COUNT = 6;
    private static final int BRACKET_REACH = 10;

    private Labels() {}

    /** Whether the number reads as a year: four digits from 1900 to 2099. */
    static boolean isYear(Numeral numeral) {
        return numeral.form() == Numeral.Form.DIGITS && !numeral.isScaled() && isYear(numeral.mantissa());
    }

    /** Whether the digits are a year: "2,000" is none. */
    static boolean isYear(Lexeme lexeme) {
        return lexeme.text().length() == 4
                && lexeme.value().filter(Labels::isYear).isPresent();
    }

    private static boolean isYear(BigDecimal value) {
        return value.scale() == 0 && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    /** Whether the bare number is part of a name or a reference. */
    static boolean isLabel(Lexemes lexemes, Amount bare) {
        Numeral numeral = bare.numeral();
        if (numeral.isScaled()) {
            return false;
        }
        return isYear(lexemes.at(numeral.from()))
                || isTied(lexemes, bare)
                || isEnumerator(lexemes, bare)
                || NumberedNames.isNamed(lexemes, bare)
                || isRanking(lexemes, bare)
                || isIdentifier(lexemes.at(numeral.from()), bare);
    }

    /** Glued to something else: "5G", "two-door", "'24", "#1", "3-2". */
    private static boolean isTied(Lexemes lexemes, Amount bare) {
        int past = bare.past();
        boolean word = lexemes.glued(past) && lexemes.at(past).isWord();
        boolean hyphen = lexemes.afterHyphen(past) > past && !lexemes.at(past).spaced();
        boolean slash = lexemes.glued(past) && (lexemes.is(past, "/") || lexemes.is(past, "'"));
        // "401(k)", "510(k)"
        boolean clause = lexemes.glued(past)
                && lexemes.is(past, "(")
                && lexemes.at(past + 1).isWord();
        Lexeme before = lexemes.at(bare.from() - 1);
        boolean after = lexemes.glued(bare.from())
                && !before.is("(")
                && !before.is("\"")
                && !before.is("“")
                && !before.is("~")
                && !before.is(">")
                && !before.is("<")
                && !before.is("—")
                && !before.is("=");
        return word || hyphen || slash || clause || after && bare.sign() == Amount.Sign.NONE;
    }

    /** "1.", "2)" or "3 - Title" that opens a line, "(3)", "[4]". */
    private static boolean isEnumerator(Lexemes lexemes, Amount bare) {
        int past = bare.past();
        boolean small = bare.numeral().value().compareTo(BigDecimal.valueOf(200)) < 0;
        boolean mark = lexemes.is(past, ".") || lexemes.is(past, ")") || lexemes.is(past, ":");
        boolean dash = lexemes.is(past, "-") && lexemes.at(past + 1).isCapitalised();
        boolean listed = lexemes.opensLine(bare.from()) && (mark || dash) && !lexemes.isBoundary(past + 1);
        boolean bracket = lexemes.is(past, ")") && isOpening(lexemes, bare.from())
                || lexemes.is(past, "]") && lexemes.is(bare.from() - 1, "[");
        boolean code = lexemes.is(past, ")") && lexemes.at(past + 1).isNumber();
        return bare.numeral().mantissa().scale() <= 0 && (small && (listed || bracket) || code);
    }

    /** The bracket of "(3)", and of "by 3)" which none has opened. */
    private static boolean isOpening(Lexemes lexemes, int at) {
        if (lexemes.is(at - 1, "(")) {
            return true;
        }
        for (int before = at - 1; before > at - BRACKET_REACH && !lexemes.isBoundary(before); before--) {
            if (lexemes.is(before, "(")) {
                return false;
            }
        }
        return true;
    }

    /** "40 under 40": a ranking, which bounds nothing. */
    private static boolean isRanking(Lexemes lexemes, Amount bare) {
        boolean before = lexemes.is(bare.from() - 1, "under");
        boolean after = lexemes.is(bare.past(), "under");
        return before && isSame(lexemes.at(bare.from() - 2), bare)
                || after && isSame(lexemes.at(bare.past() + 1), bare);
    }

    private static boolean isSame(Lexeme number, Amount bare) {
        return number.value().filter(v -> v.compareTo(bare.value()) == 0).isPresent();
    }

    /** Long runs of digits without groups, and those with a nought in front. */
    private static boolean isIdentifier(Lexeme digits, Amount bare) {
        String text = digits.text();
        boolean plain = digits.isNumber() && text.chars().allMatch(Character::isDigit);
        boolean padded = text.length() > 1 && text.charAt(0) == '0';
        return plain && bare.sign() == Amount.Sign.NONE && (text.length() >= LONGEST_COUNT || padded);
    }
}
