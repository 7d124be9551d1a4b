// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.lexicon.Table;

/** The venues of {@code models/exchanges.tsv}, found where they are printed. Immutable. */
final class Exchanges {

    /** Names up to this length are also ordinary words in small letters (aim, neo, paris stays a city). */
    private static final int SHORT = 4;

    private record Name(String printed, Exchange exchange) {}

    /** A venue printed in a text. */
    record Printed(Exchange exchange, int end) {}

    private final Map<Character, List<Name>> byInitial = new HashMap<>();
    private final Map<String, Exchange> bySuffix = new HashMap<>();

    private Exchanges(List<Exchange> exchanges) {
        for (Exchange exchange : exchanges) {
            for (String printed : exchange.printed()) {
                byInitial
                        .computeIfAbsent(Glyph.upper(printed.charAt(0)), c -> new ArrayList<>())
                        .add(new Name(printed, exchange));
            }
            exchange.suffixes().forEach(suffix -> bySuffix.putIfAbsent(suffix, exchange));
        }
        Comparator<Name> longestFirst =
                Comparator.comparingInt((Name name) -> name.printed().length()).reversed();
        byInitial.values().forEach(names -> names.sort(longestFirst));
    }

    /** The venues packaged with the program. */
    static Exchanges standard() {
        return new Exchanges(Table.read("exchanges.tsv").rows().stream()
                .map(row -> new Exchange(
                        row.get("name"), row.list("printed"), row.get("digits").equals("yes"), row.list("suffixes")))
                .toList());
    }

    /** The longest venue name that begins at this place as a word of its own. */
    Optional<Printed> at(String flat, int begin) {
        for (Name name : byInitial.getOrDefault(Glyph.upper(flat.charAt(begin)), List.of())) {
            int end = begin + name.printed().length();
            if (flat.regionMatches(true, begin, name.printed(), 0, end - begin)
                    && Glyph.isEdge(flat, end)
                    && isPrintedSo(flat.substring(begin, end), name.printed())) {
                return Optional.of(new Printed(name.exchange(), end));
            }
        }
        return Optional.empty();
    }

    private static boolean isPrintedSo(String surface, String printed) {
        return printed.length() > SHORT || surface.equals(printed) || surface.equals(printed.toUpperCase(Locale.ROOT));
    }

    /** Whether a printed venue is no city: "In Paris: CHAOS" is no listing, only "(Paris: CHAOS)" is one. */
    static boolean isUnmistakable(String surface) {
        return surface.regionMatches(true, 0, "Nasdaq", 0, 6)
                || surface.length() > 1 && Glyph.isCapital(surface.charAt(0)) && Glyph.isSymbolic(surface.charAt(1));
    }

    /** The venue that agencies mean by this suffix, such as {@code N}. */
    Optional<Exchange> ofSuffix(String suffix) {
        return Optional.ofNullable(bySuffix.get(suffix));
    }
}
