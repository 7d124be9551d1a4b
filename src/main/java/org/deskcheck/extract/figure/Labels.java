// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Numbers that name something and count nothing: years, "Hut 8", "Section 230", "page 12", list numbers, citations. */
final class Labels {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);
    private static final int LONGEST_COUNT = 6;
    private static final int BRACKET_REACH = 10;

    private static final Set<String> BEFORE = Set.of(
            "page",
            "section",
            "chapter",
            "article",
            "item",
            "figure",
            "table",
            "step",
            "part",
            "level",
            "tier",
            "phase",
            "stage",
            "version",
            "v",
            "no",
            "nos",
            "nr",
            "number",
            "rule",
            "appendix",
            "exhibit",
            "note",
            "grade",
            "class",
            "type",
            "category",
            "model",
            "series",
            "gate",
            "room",
            "suite",
            "layer",
            "generation",
            "gen",
            "day",
            "week",
            "question",
            "option",
            "act",
            "title",
            "form",
            "schedule",
            "route",
            "highway",
            "flight",
            "volume",
            "vol",
            "issue",
            "fiscal",
            "fy",
            "web",
            "gpt",
            "core",
            "building",
            "box",
            "line",
            "lot",
            "chip",
            "q",
            "h",
            "ext",
            "tel",
            "fax",
            "phone",
            "zip",
            "season",
            "episode",
            "round",
            "pages",
            "paragraph",
            "clause",
            "under",
            "street",
            "avenue",
            "id");

    /** Capitalised words before a number that are no name: the sentence begins with them, or they are days. */
    private static final Set<String> PLAIN = Set.of(
            "the",
            "in",
            "all",
            "about",
            "some",
            "these",
            "those",
            "our",
            "over",
            "with",
            "of",
            "for",
            "and",
            "only",
            "just",
            "nearly",
            "at",
            "by",
            "from",
            "to",
            "almost",
            "around",
            "more",
            "than",
            "up",
            "its",
            "their",
            "his",
            "her",
            "my",
            "your",
            "we",
            "they",
            "it",
            "there",
            "has",
            "had",
            "have",
            "is",
            "are",
            "was",
            "were",
            "as",
            "on",
            "or",
            "but",
            "roughly",
            "approximately",
            "between",
            "below",
            "above",
            "under",
            "least",
            "most",
            "another",
            "other",
            "first",
            "last",
            "next",
            "every",
            "each",
            "both",
            "that",
            "this",
            "when",
            "while",
            "if",
            "after",
            "before",
            "since",
            "until",
            "within",
            "get",
            "top",
            "see",
            "read",
            "buy",
            "sell",
            "adds",
            "cuts",
            "hits",
            "reports",
            "posts",
            "raises",
            "secures",
            "deploys",
            "orders",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "how",
            "what",
            "why",
            "which",
            "not",
            "estimated",
            "total",
            "totaling",
            "record",
            "additional",
            "reaches",
            "surpasses",
            "exceeds",
            "acquires",
            "sells",
            "mines",
            "holds",
            "owns",
            "reached",
            "mined",
            "sold",
            "bought",
            "purchases",
            "buys",
            "adding",
            "an",
            "a",
            "also",
            "include",
            "so");

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
                || isNamed(lexemes, bare)
                || isIdentifier(lexemes.at(numeral.from()), bare);
    }

    /** Glued to something else: "5G", "two-door", "'24", "#1", "3-2". */
    private static boolean isTied(Lexemes lexemes, Amount bare) {
        int past = bare.past();
        boolean word = lexemes.glued(past) && lexemes.at(past).isWord();
        boolean hyphen = lexemes.afterHyphen(past) > past && !lexemes.at(past).spaced();
        boolean slash = lexemes.glued(past) && (lexemes.is(past, "/") || lexemes.is(past, "'"));
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
        return word || hyphen || slash || after && bare.sign() == Amount.Sign.NONE;
    }

    /** "1." or "2)" that opens a line, "(3)", "[4]". */
    private static boolean isEnumerator(Lexemes lexemes, Amount bare) {
        int past = bare.past();
        boolean small = bare.numeral().value().compareTo(BigDecimal.valueOf(200)) < 0;
        boolean mark = lexemes.is(past, ".") || lexemes.is(past, ")") || lexemes.is(past, ":");
        boolean listed = lexemes.opensLine(bare.from()) && mark && !lexemes.isBoundary(past + 1);
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

    private static boolean isNamed(Lexemes lexemes, Amount bare) {
        Lexeme digits = lexemes.at(bare.numeral().from());
        boolean grouped = digits.text().indexOf(',') > 0;
        int before =
                lexemes.is(bare.from() - 1, ".") && lexemes.glued(bare.from() - 1) ? bare.from() - 2 : bare.from() - 1;
        Lexeme word = lexemes.at(before);
        if (grouped || !word.isWord()) {
            return false;
        }
        boolean abbreviated = before == bare.from() - 2;
        boolean name = word.isCapitalised() && !PLAIN.contains(word.lower()) && !abbreviated;
        return name || BEFORE.contains(word.lower()) && !word.is("under");
    }

    /** Long runs of digits without groups, and those with a nought in front. */
    private static boolean isIdentifier(Lexeme digits, Amount bare) {
        String text = digits.text();
        boolean plain = digits.isNumber() && text.chars().allMatch(Character::isDigit);
        boolean padded = text.length() > 1 && text.charAt(0) == '0';
        return plain && bare.sign() == Amount.Sign.NONE && (text.length() >= LONGEST_COUNT || padded);
    }
}
