// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.fact.SymbolKind;

/** Which company a printed symbol stands for: what stands beside it, in the words of the securities table. */
final class Companies {

    private final Securities securities;

    Companies(Securities securities) {
        this.securities = securities;
    }

    /**
     * The name of a symbol with its exchange. Symbols are given away again when a company leaves, so the table is only
     * believed when the page does not name somebody else.
     *
     * @param beside the name printed before it
     */
    Optional<String> name(String symbol, String exchange, Optional<String> beside) {
        Optional<Security> listed = securities.listed(symbol, exchange).or(() -> registered(symbol, beside));
        if (listed.isPresent()
                && beside.map(words -> isSame(listed.get(), words)).orElse(true)) {
            return listed.map(Security::name);
        }
        return beside.map(words -> securities
                .named(words)
                .filter(security -> security.kind() == SymbolKind.EQUITY)
                .map(Security::name)
                .orElse(words));
    }

    /** A register without exchanges is believed only when it names who stands beside the symbol. */
    private Optional<Security> registered(String symbol, Optional<String> beside) {
        return securities
                .find(symbol, SymbolKind.EQUITY)
                .filter(security -> security.exchange().isEmpty() && beside.isPresent());
    }

    private static boolean isSame(Security security, String words) {
        if (firstWord(security.name()).equals(firstWord(words))) {
            return true;
        }
        return security.aliases().stream().anyMatch(alias -> firstWord(alias).equals(firstWord(words)));
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
