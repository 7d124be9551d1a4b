// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.lexicon.Table;

/** The words of {@code models/numbers.tsv}. Immutable once read. */
final class NumberWords {

    /** What a word does in a number. */
    enum Role {
        /** One to nineteen. */
        DIGIT,
        /** Twenty to ninety. */
        TEN,
        HUNDRED,
        DOZEN,
        /** Thousand and more, lakh, crore. */
        MAGNITUDE,
        /** mn, bln, k: in the case given. */
        ABBREVIATION,
        /** m, b, T: only where a currency or a counted noun shows it. */
        LETTER,
        /** Half, thirds, ½. */
        FRACTION,
        /** Doubled, threefold. */
        MULTIPLE,
        /** Tens, millions. */
        PLURAL
    }

    private final Map<Role, Map<String, BigDecimal>> words = new EnumMap<>(Role.class);

    private NumberWords() {
        for (Role role : Role.values()) {
            words.put(role, new HashMap<>());
        }
    }

    /** Reads the packaged table. */
    static NumberWords read() {
        NumberWords numbers = new NumberWords();
        for (Table.Row row : Table.read("numbers.tsv").rows()) {
            Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            for (String word : row.list("words")) {
                numbers.words(role).put(word, value(row.get("value")));
            }
        }
        return numbers;
    }

    private static BigDecimal value(String cell) {
        int slash = cell.indexOf('/');
        return slash < 0
                ? new BigDecimal(cell)
                : Digits.quotient(new BigDecimal(cell.substring(0, slash)), new BigDecimal(cell.substring(slash + 1)));
    }

    private Map<String, BigDecimal> words(Role role) {
        return words.getOrDefault(role, Map.of());
    }

    /** The value of a lexeme in a role; abbreviations and letters are told apart by case, words are not. */
    Optional<BigDecimal> value(Role role, Lexeme lexeme) {
        boolean exact = role == Role.ABBREVIATION || role == Role.LETTER;
        return Optional.ofNullable(words(role).get(exact ? lexeme.text() : lexeme.lower()));
    }

    /** Whether a lexeme has a role. */
    boolean is(Role role, Lexeme lexeme) {
        return value(role, lexeme).isPresent();
    }

    /** The words, in lower case, with which a number or something like one may begin. */
    Set<String> openers() {
        Set<String> openers = new HashSet<>();
        words.forEach((role, values) -> {
            if (role != Role.ABBREVIATION && role != Role.LETTER) {
                openers.addAll(values.keySet());
            }
        });
        return openers;
    }
}
