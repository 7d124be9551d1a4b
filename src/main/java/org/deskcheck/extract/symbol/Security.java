// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.fact.SymbolKind;

/**
 * One line of the securities table.
 *
 * @param symbol in its usual form and in capitals, such as {@code BRK.B}
 * @param exchange where it is mainly listed, in the names of {@code models/exchanges.tsv}; none for assets and indices
 * @param kind equity, crypto or index
 * @param name the company, asset or index, without its legal form
 * @param aliases other names of it, and other forms of an index symbol such as {@code .SPX}
 * @param plain whether the bare symbol in running text says enough, as BTC does
 */
public record Security(
        String symbol, Optional<String> exchange, SymbolKind kind, String name, List<String> aliases, boolean plain) {

    /** Takes a copy. */
    public Security {
        aliases = List.copyOf(aliases);
    }

    /**
     * A line of a register that has neither exchange nor aliases, such as the SEC's.
     *
     * @param symbol in any case, a class of shares set off by a hyphen ({@code BRK-B}) or a point
     * @param title the registered name; a state behind it ("/DE/") is left off, its legal form is kept
     */
    public static Security registered(String symbol, String title) {
        int state = title.indexOf(" /");
        String name = state > 0 ? title.substring(0, state) : title;
        String usual = symbol.toUpperCase(Locale.ROOT).replace('-', '.');
        return new Security(usual, Optional.empty(), SymbolKind.EQUITY, name, List.of(), false);
    }

    /** Whether its symbol is itself a word of one of its names, as IREN and IDBI are: then it is a name in running text. */
    boolean isNamedAsPrinted() {
        return hasWord(name) || aliases.stream().anyMatch(this::hasWord);
    }

    private boolean hasWord(String words) {
        return List.of(words.toUpperCase(Locale.ROOT).split("[\\s.&]+")).contains(symbol);
    }

    /** Whether this name, in any case, is one of the security's. */
    boolean isNamed(String words) {
        return name.equalsIgnoreCase(words) || aliases.stream().anyMatch(words::equalsIgnoreCase);
    }
}
