// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.figure.Currency.Notation;
import org.deskcheck.lexicon.Table;

/** The currencies of {@code models/currencies.tsv}: their marks, names and hundredths. Immutable once read. */
final class Currencies {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    /** Nordic and German reports print MSEK, MEUR, KUSD. "B" is left out: BUSD is a token. */
    private static final Map<String, BigDecimal> CODE_PREFIXES = Map.of("M", MILLION, "K", THOUSAND);

    /** Currencies whose name English puts before the number too ("ringgit 42"). */
    private static final Set<String> PREFIX_NAMES = Set.of("MYR", "INR", "IDR", "PKR");

    private final Phrases<Currency> marks = new Phrases<>(true);
    private final Phrases<Currency> names = new Phrases<>(false);
    private final Phrases<Currency> prefixNames = new Phrases<>(false);
    /** A hundredth that needs no whole before it ("197 pence", "12-cent"). */
    private final Map<String, Currency> minorNames = new HashMap<>();

    private final Set<String> letters = new HashSet<>();

    private Currencies() {}

    /** Reads the packaged table. */
    static Currencies read() {
        Currencies currencies = new Currencies();
        for (Table.Row row : Table.read("currencies.tsv").rows()) {
            currencies.add(row);
        }
        return currencies;
    }

    private void add(Table.Row row) {
        String code = row.get("code");
        String habit = row.get("notation");
        Notation notation = habit.isEmpty() ? Notation.POINT : Notation.valueOf(habit.toUpperCase(Locale.ROOT));
        Currency currency = new Currency(code, notation, Set.copyOf(row.list("minor")), BigDecimal.ONE, false);
        for (String mark : row.list("marks")) {
            addMark(mark, mark.equals("$") ? currency.asPlain() : currency);
        }
        for (String name : row.list("names")) {
            names.add(name, currency);
            names.add(name + "s", currency);
            if (PREFIX_NAMES.contains(code)) {
                prefixNames.add(name, currency);
                prefixNames.add(name + "s", currency);
            }
        }
        for (String minor : row.list("minor")) {
            minorNames.putIfAbsent(minor, currency);
        }
    }

    private void addMark(String mark, Currency currency) {
        marks.add(mark, currency);
        if (mark.chars().allMatch(Character::isLetter)) {
            letters.add(mark);
            if (mark.equals(currency.code())) {
                CODE_PREFIXES.forEach((prefix, scale) -> addScaled(prefix + mark, currency.times(scale)));
            }
        }
    }

    private void addScaled(String mark, Currency currency) {
        marks.add(mark, currency);
        letters.add(mark);
    }

    /** Whether these letters may be glued to the front of a number. */
    boolean opensNumber(String word) {
        return letters.contains(word);
    }

    /** The first parts of all marks, in the case in which they count. */
    Set<String> markOpeners() {
        return marks.openers();
    }

    /** The first words of all names, in lower case. */
    Set<String> nameOpeners() {
        return names.openers();
    }

    /** The first words of the names that English puts before the number too, in lower case. */
    Set<String> prefixNameOpeners() {
        return prefixNames.openers();
    }

    /** A mark or code at a place. */
    Optional<Phrases.Match<Currency>> mark(Lexemes lexemes, int index) {
        return marks.at(lexemes, index);
    }

    /** A mark, code or name at a place. */
    Optional<Phrases.Match<Currency>> markOrName(Lexemes lexemes, int index) {
        Optional<Phrases.Match<Currency>> mark = marks.at(lexemes, index);
        Optional<Phrases.Match<Currency>> name = names.at(lexemes, index);
        boolean longer = mark.isEmpty()
                || name.isPresent() && name.get().past() > mark.get().past();
        return longer ? name : mark;
    }

    /** A name such as ringgit that may stand before a number. */
    Optional<Phrases.Match<Currency>> prefixName(Lexemes lexemes, int index) {
        return prefixNames.at(lexemes, index);
    }

    /** A name at a place. */
    Optional<Phrases.Match<Currency>> name(Lexemes lexemes, int index) {
        return names.at(lexemes, index);
    }

    /** The currency whose hundredth a word names, when it needs no whole before it. */
    Optional<Currency> minor(Lexeme lexeme) {
        Optional<Currency> exact = Optional.ofNullable(minorNames.get(lexeme.lower()));
        return exact.isPresent() ? exact : Optional.ofNullable(minorNames.get(singular(lexeme.lower())));
    }

    /** Whether a word names the hundredth of a currency. */
    boolean isMinorOf(Currency currency, Lexeme lexeme) {
        return currency.minor().contains(lexeme.lower()) || currency.minor().contains(singular(lexeme.lower()));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
