// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Span;

/**
 * Pairs of an asset and what it is priced in: {@code BTC/USD}, {@code ETH-USDT}, {@code BTCUSDT}, {@code EUR/USD}. Both
 * sides must be assets or currencies, so rates such as USD/PH/s and EH/s are none.
 */
final class PairForm implements SymbolForm {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final Set<String> CURRENCIES = Set.of(
            "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "CNY", "CNH", "HKD", "SGD", "KRW", "INR", "BRL",
            "MXN", "ZAR", "TRY", "SEK", "NOK", "DKK", "PLN", "RUB", "IDR", "TWD", "THB");
    /** What exchanges price assets in, so that even an asset we do not know may stand before it. */
    private static final Set<String> STABLECOINS = Set.of("USDT", "USDC", "FDUSD", "BUSD", "TUSD");

    private final Securities securities;

    PairForm(Securities securities) {
        this.securities = securities;
    }

    @Override
    public List<SymbolMention> scan(Page page) {
        List<SymbolMention> mentions = new ArrayList<>();
        String flat = page.flat();
        for (int i = 0; i < flat.length(); i++) {
            if (Glyph.isSymbolic(flat.charAt(i)) && isStart(flat, i)) {
                int end = Glyph.symbolicEnd(flat, i);
                read(page, i, end).ifPresent(mentions::add);
                i = end;
            }
        }
        return mentions;
    }

    private static boolean isStart(String flat, int index) {
        return Glyph.isEdge(flat, index - 1) && "/.@_#".indexOf(Glyph.at(flat, index - 1)) < 0;
    }

    private Optional<SymbolMention> read(Page page, int begin, int middle) {
        String flat = page.flat();
        String base = flat.substring(begin, Math.min(middle, begin + 2 * LONGEST));
        char joint = Glyph.at(flat, middle);
        if (joint == '/' || joint == '-') {
            int end = Glyph.symbolicEnd(flat, middle + 1);
            String quote = flat.substring(middle + 1, Math.min(end, middle + 1 + LONGEST));
            boolean whole = Glyph.isEdge(flat, end) && Glyph.at(flat, end) != '/' && isPair(base, quote, joint == '/');
            return whole ? Optional.of(pair(page, new Span(begin, end), base, quote)) : Optional.empty();
        }
        return Glyph.isEdge(flat, middle) ? glued(page, new Span(begin, middle), base) : Optional.empty();
    }

    private boolean isPair(String base, String quote, boolean slash) {
        boolean known = isAsset(base) || slash && CURRENCIES.contains(base);
        boolean priced = CURRENCIES.contains(quote) || isAsset(quote);
        boolean unknown = base.length() >= SHORTEST && base.length() <= LONGEST && STABLECOINS.contains(quote);
        return (known && priced || unknown) && !base.equals(quote);
    }

    private Optional<SymbolMention> glued(Page page, Span span, String word) {
        for (String quote : List.of("USDT", "USDC", "USD")) {
            String base = word.substring(0, Math.max(0, word.length() - quote.length()));
            if (word.endsWith(quote) && isAsset(base)) {
                return Optional.of(pair(page, span, base, quote));
            }
        }
        return Optional.empty();
    }

    private SymbolMention pair(Page page, Span span, String base, String quote) {
        Optional<String> name = securities.find(base, SymbolKind.CRYPTO).map(Security::name);
        return page.mention(span, base + "/" + quote, SymbolKind.PAIR, Optional.empty(), name);
    }

    private boolean isAsset(String symbol) {
        return securities.find(symbol, SymbolKind.CRYPTO).isPresent();
    }
}
