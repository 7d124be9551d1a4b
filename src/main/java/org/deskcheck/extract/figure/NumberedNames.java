// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.deskcheck.lexicon.Table;

/** Numbers that are part of a name or a reference: "Hut 8", "page 12", "year four", "Notes 5 and 6", "(TWSE: 6472)". */
final class NumberedNames {

    /** "Series 7, 65 or 82": how many numbers before this one may share its word. */
    private static final int LONGEST_LIST = 4;

    private static final int LONGEST_EXCHANGE = 6;

    /** What makes a "year" before a number a time and not a name: "this year 40 firms opened". */
    private static final Set<String> DETERMINERS = Set.of(
            "this",
            "last",
            "next",
            "past",
            "per",
            "a",
            "an",
            "each",
            "every",
            "the",
            "same",
            "previous",
            "prior",
            "current",
            "full",
            "one",
            "first",
            "final",
            "recent",
            "coming",
            "that",
            "all");

    private static final Map<Use, Set<String>> WORDS = words();

    private enum Use {
        REFERENCE,
        TIME,
        OPENING
    }

    private NumberedNames() {}

    private static Map<Use, Set<String>> words() {
        Map<Use, Set<String>> words = new EnumMap<>(Use.class);
        for (Table.Row row : Table.read("number-labels.tsv").rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            words.computeIfAbsent(use, u -> new HashSet<>()).addAll(row.list("words"));
        }
        return words;
    }

    private static boolean is(Use use, Lexeme lexeme) {
        return WORDS.getOrDefault(use, Set.of()).contains(lexeme.lower());
    }

    /** Whether the bare number is part of a name or a reference. */
    static boolean isNamed(Lexemes lexemes, Amount bare) {
        boolean grouped = lexemes.at(bare.numeral().from()).text().indexOf(',') > 0;
        return !grouped && isAfterName(lexemes, bare.from()) || isCode(lexemes, bare) || isWordName(lexemes, bare);
    }

    private static boolean isAfterName(Lexemes lexemes, int from) {
        int before = from - 1;
        for (int i = 0; i < LONGEST_LIST && isListed(lexemes, before); i++) {
            before = headOfItem(lexemes, before);
        }
        boolean listed = before < from - 1;
        boolean abbreviated = lexemes.is(before, ".") && lexemes.glued(before);
        Lexeme word = lexemes.at(abbreviated ? before - 1 : before);
        boolean name = word.isCapitalised() && !is(Use.OPENING, word) && !abbreviated && !listed;
        boolean time = is(Use.TIME, word) && !listed && !isDetermined(lexemes, before - 1);
        return name || is(Use.REFERENCE, word) || time;
    }

    private static boolean isDetermined(Lexemes lexemes, int at) {
        return DETERMINERS.contains(lexemes.at(at).lower()) || lexemes.at(at).isNumber() || lexemes.is(at, "-");
    }

    /** Whether a comma or an "and" with a bare number before it ends at a place. */
    private static boolean isListed(Lexemes lexemes, int at) {
        return headOfItem(lexemes, at) < at;
    }

    /** The place before the number of "65, or", or the place itself. */
    private static int headOfItem(Lexemes lexemes, int at) {
        boolean and = lexemes.is(at, "and") || lexemes.is(at, "or") || lexemes.is(at, "&");
        int comma = and && lexemes.is(at - 1, ",") ? at - 1 : at;
        boolean parts = and || lexemes.is(at, ",");
        return parts && lexemes.at(comma - 1).isNumber() && !lexemes.glued(at + 1) ? comma - 2 : at;
    }

    /** "(TWSE: 6472)": shares of Asian exchanges are known by numbers. */
    private static boolean isCode(Lexemes lexemes, Amount bare) {
        int colon = bare.from() - 1;
        Lexeme exchange = lexemes.at(colon - 1);
        boolean capitals = exchange.isWord()
                && exchange.text().length() <= LONGEST_EXCHANGE
                && exchange.text().equals(exchange.text().toUpperCase(Locale.ROOT));
        boolean bracketed = lexemes.is(colon - 2, "(") || lexemes.is(colon - 2, ";") || lexemes.is(colon - 2, ",");
        boolean whole = bare.numeral().past() == bare.from() + 1
                && lexemes.at(bare.from()).text().chars().allMatch(Character::isDigit);
        return lexemes.is(colon, ":") && capitals && bracketed && whole && lexemes.isClosed(bare.past());
    }

    /** "founded Three Rings Studios", "Fifty 1 Labs", "SEVEN, a game studio": number words written as a name is. */
    private static boolean isWordName(Lexemes lexemes, Amount bare) {
        Lexeme word = lexemes.at(bare.from());
        Lexeme next = lexemes.at(bare.past());
        if (!word.isCapitalised() || bare.numeral().form() != Numeral.Form.WORDS) {
            return false;
        }
        Lexeme before = lexemes.at(bare.from() - 1);
        boolean inside = before.isWord() && !before.isCapitalised() && next.isCapitalised();
        boolean numbered = next.isNumber() && lexemes.at(bare.past() + 1).isCapitalised();
        return inside || numbered || isCapitals(word) && !isCapitals(before) && !isCapitals(next);
    }

    private static boolean isCapitals(Lexeme word) {
        return word.isWord()
                && word.text().length() > 1
                && word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }
}
