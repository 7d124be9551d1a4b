// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Set;

/**
 * With what a figure may begin: digits, words for numbers, words for "some", the marks of currencies and assets, an article
 * before a measure, a sign before any of these. It is a cheap look at one or two lexemes; whether a figure does begin
 * there, the grammar finds out. Immutable.
 */
final class Openers {

    private static final Set<String> OTHERS =
            Set.of("minus", "negative", "₿", "several", "few", "multi", "multiple", "many");
    private static final Set<String> SIGNS = Set.of("-", "+", "–");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private final Currencies currencies;
    private final Vocabulary numbers;
    private final Vocabulary marks;
    private final Vocabulary articles = new Vocabulary(ARTICLES);
    private final Vocabulary signs = new Vocabulary(SIGNS);
    private final Vocabulary measures;

    Openers(Currencies currencies, Units units, NumberWords words) {
        this.currencies = currencies;
        this.numbers = new Vocabulary(OTHERS, words.openers(), currencies.prefixNameOpeners());
        this.marks = new Vocabulary(currencies.markOpeners());
        this.measures = new Vocabulary(words.openers(), units.openers(), currencies.nameOpeners());
    }

    /** Whether a figure may begin at a place. */
    boolean mayOpen(Lexemes lexemes, int at) {
        return switch (lexemes.kind(at)) {
            case NUMBER, FRACTION -> true;
            case WORD -> isWord(lexemes, at);
            case SIGN -> signs.hasSign(lexemes, at) ? opens(lexemes, at + 1) : isSign(lexemes, at);
            default -> false;
        };
    }

    /** Whether what a plus or minus belongs to may begin at a place. */
    private boolean opens(Lexemes lexemes, int at) {
        return switch (lexemes.kind(at)) {
            case NUMBER, FRACTION -> true;
            case WORD -> isWord(lexemes, at);
            case SIGN -> isSign(lexemes, at);
            default -> false;
        };
    }

    private boolean isWord(Lexemes lexemes, int at) {
        return numbers.hasWord(lexemes, at)
                || marks.hasWord(lexemes, at) && isMark(lexemes, at)
                || articles.hasWord(lexemes, at) && isMeasure(lexemes, at + 1);
    }

    private boolean isSign(Lexemes lexemes, int at) {
        return numbers.hasSign(lexemes, at) || marks.hasSign(lexemes, at) && isMark(lexemes, at);
    }

    /** A mark of a currency, not only its first letter, and a number, a second mark or a sign after it. */
    private boolean isMark(Lexemes lexemes, int at) {
        return currencies
                .mark(lexemes, at)
                .filter(mark -> isMarked(lexemes, mark.past()))
                .isPresent();
    }

    private boolean isMarked(Lexemes lexemes, int at) {
        return switch (lexemes.kind(at)) {
            case NUMBER -> true;
            case WORD -> marks.hasWord(lexemes, at);
            case SIGN -> lexemes.is(at, "-") || lexemes.is(at, "(") || marks.hasSign(lexemes, at);
            default -> false;
        };
    }

    private boolean isMeasure(Lexemes lexemes, int at) {
        return switch (lexemes.kind(at)) {
            case NUMBER -> false;
            case WORD -> measures.hasWord(lexemes, at);
            case SIGN -> lexemes.is(at, "-") || measures.hasSign(lexemes, at);
            default -> false;
        };
    }
}
