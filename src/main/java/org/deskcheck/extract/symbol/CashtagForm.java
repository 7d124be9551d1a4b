// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Span;

/** Symbols behind a dollar sign: {@code $IREN}, {@code $btc}. Amounts ({@code $5M}) and currencies ({@code $US}) are none. */
final class CashtagForm implements SymbolForm {

    private static final int LONGEST = 6;
    /** Units and currencies that are printed behind a dollar sign. */
    private static final Set<String> MONEY = Set.of(
            "M", "MM", "B", "BN", "K", "T", "TN", "MN", "US", "USD", "CA", "CAD", "AU", "AUD", "NZD", "HK", "HKD",
            "SGD", "TWD", "MXN", "NT", "MIL", "BIL");
    /** What follows a variable of a program, not a symbol. */
    private static final String CODE = "=[{(_/\\";

    private final Securities securities;

    CashtagForm(Securities securities) {
        this.securities = securities;
    }

    @Override
    public List<SymbolMention> scan(Page page) {
        List<SymbolMention> mentions = new ArrayList<>();
        String flat = page.flat();
        for (int at = flat.indexOf('$'); at >= 0; at = flat.indexOf('$', at + 1)) {
            if (Glyph.isEdge(flat, at - 1) && Glyph.at(flat, at - 1) != '$') {
                read(page, at).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    private Optional<SymbolMention> read(Page page, int dollar) {
        String flat = page.flat();
        int end = dollar + 1;
        while (end - dollar <= LONGEST && Glyph.isLatin(Glyph.at(flat, end))) {
            end++;
        }
        if (end == dollar + 1 || !Glyph.isEdge(flat, end) || CODE.indexOf(Glyph.at(flat, end)) >= 0) {
            return Optional.empty();
        }
        String printed = flat.substring(dollar + 1, end);
        String symbol = printed.toUpperCase(Locale.ROOT);
        Optional<Security> known = known(symbol);
        if (MONEY.contains(symbol) || known.isEmpty() && !printed.equals(symbol)) {
            return Optional.empty();
        }
        return Optional.of(page.mention(
                new Span(dollar, end),
                symbol,
                SymbolKind.CASHTAG,
                known.flatMap(Security::exchange),
                known.map(Security::name)));
    }

    private Optional<Security> known(String symbol) {
        return securities
                .find(symbol, SymbolKind.CRYPTO)
                .or(() -> securities.find(symbol, SymbolKind.EQUITY))
                .or(() -> securities.find(symbol, SymbolKind.INDEX));
    }
}
