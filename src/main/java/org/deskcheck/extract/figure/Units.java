// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.FigureKind;

/** The units of {@code models/units.tsv}, with their prefixes, squares and cubes. Immutable once read. */
final class Units {

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.ofEntries(
            Map.entry("h", "hecto"),
            Map.entry("k", "kilo"),
            Map.entry("M", "mega"),
            Map.entry("G", "giga"),
            Map.entry("T", "tera"),
            Map.entry("P", "peta"),
            Map.entry("d", "deci"),
            Map.entry("c", "centi"),
            Map.entry("m", "milli"),
            Map.entry("µ", "micro"),
            Map.entry("n", "nano"),
            Map.entry("p", "pico"),
            Map.entry("f", "femto"),
            Map.entry("a", "atto")));

    private final Phrases<Unit> symbols = new Phrases<>(true);
    private final Phrases<Unit> names = new Phrases<>(false);
    private final Set<String> powers = new HashSet<>();

    private Units() {}

    /** Reads the packaged table. */
    static Units read() {
        Units units = new Units();
        List<Table.Row> rows = Table.read("units.tsv").rows();
        for (Table.Row row : rows) {
            units.add(row, "", "");
        }
        for (Table.Row row : rows) {
            for (String prefix :
                    row.get("si").isEmpty() ? new String[0] : row.get("si").split(" ")) {
                units.add(row, prefix, PREFIXES.getOrDefault(prefix, ""));
            }
        }
        return units;
    }

    private void add(Table.Row row, String prefix, String prefixName) {
        FigureKind kind = FigureKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        Unit unit = new Unit(kind, prefix + row.get("unit"));
        boolean powered = row.get("powers").equals("yes");
        for (String symbol : row.list("symbols")) {
            symbols.add(prefix + symbol, unit);
            if (powered && symbol.chars().allMatch(Character::isLetter)) {
                addPower(prefix + symbol, unit, "2", "²", "sq");
                addPower(prefix + symbol, unit, "3", "³", "cu");
            }
        }
        for (String name : row.list("names")) {
            addName(prefixName + name, unit, powered);
            addName(prefixName + name + "s", unit, powered);
        }
    }

    private void addPower(String symbol, Unit unit, String power, String sign, String abbreviation) {
        Unit powered = new Unit(unit.kind(), unit.symbol() + sign);
        powers.add(symbol);
        symbols.add(symbol + power, powered);
        symbols.add(symbol + "^" + power, powered);
        symbols.add(symbol + sign, powered);
        symbols.add(symbol + (power.equals("2") ? " squared" : " cubed"), powered);
        symbols.add(abbreviation + " " + symbol, powered);
        symbols.add(abbreviation + ". " + symbol, powered);
    }

    private void addName(String name, Unit unit, boolean powered) {
        names.add(name, unit);
        if (powered) {
            Unit square = new Unit(unit.kind(), unit.symbol() + "²");
            Unit cube = new Unit(unit.kind(), unit.symbol() + "³");
            List.of("square ", "sq ", "sq. ").forEach(word -> names.add(word + name, square));
            List.of("cubic ", "cu ", "cu. ").forEach(word -> names.add(word + name, cube));
            names.add(name + " squared", square);
            names.add(name + " cubed", cube);
        }
    }

    /** Whether a 2 or 3 may be glued to these letters, as in km2. */
    boolean takesPower(String letters) {
        return powers.contains(letters);
    }

    /** The first parts of all symbols and names. */
    Set<String> openers() {
        Set<String> openers = new HashSet<>(symbols.openers());
        openers.addAll(names.openers());
        return openers;
    }

    /** The longest unit at a place, symbols before names. */
    Optional<Phrases.Match<Unit>> at(Lexemes lexemes, int index) {
        Optional<Phrases.Match<Unit>> symbol = symbols.at(lexemes, index);
        Optional<Phrases.Match<Unit>> name = names.at(lexemes, index);
        boolean longer = symbol.isEmpty()
                || name.isPresent() && name.get().past() > symbol.get().past();
        return longer ? name : symbol;
    }

    /** The longest unit at a place that is written as a symbol. */
    Optional<Phrases.Match<Unit>> symbol(Lexemes lexemes, int index) {
        return symbols.at(lexemes, index);
    }

    /** The longest unit at a place that is written out. */
    Optional<Phrases.Match<Unit>> name(Lexemes lexemes, int index) {
        return names.at(lexemes, index);
    }
}
