// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;

/** Symbols that are called one: {@code under the ticker symbol "QBTS"}, {@code ticker: QBTS}. */
final class CalledForm implements SymbolForm {

    /** How far before the word its venue may stand ("on the Nasdaq Capital Market under the symbol"). */
    private static final int REACH = 80;

    private static final int GAP = 3;
    private static final String QUOTES = "\"“”'‘";

    private final Exchanges exchanges;
    private final Lookalikes lookalikes;
    private final Companies companies;

    CalledForm(Exchanges exchanges, Lookalikes lookalikes, Companies companies) {
        this.exchanges = exchanges;
        this.lookalikes = lookalikes;
        this.companies = companies;
    }

    @Override
    public List<SymbolMention> scan(Page page) {
        List<SymbolMention> mentions = new ArrayList<>();
        for (String word : List.of("symbol", "ticker", "symbols", "tickers")) {
            String flat = page.flat();
            for (int at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + 1)) {
                int end = at + word.length();
                if (Glyph.isEdge(flat, at - 1) && Glyph.isEdge(flat, end)) {
                    read(page, at, end).ifPresent(mentions::add);
                }
            }
        }
        return mentions;
    }

    private Optional<SymbolMention> read(Page page, int begin, int end) {
        String flat = page.flat();
        int place = Glyph.afterGap(flat, end, GAP);
        place = Glyph.at(flat, place) == ':' ? Glyph.afterGap(flat, place + 1, GAP) : place;
        boolean quoted = QUOTES.indexOf(Glyph.at(flat, place)) >= 0;
        place = quoted ? place + 1 : place;
        place = Glyph.at(flat, place) == '$' ? place + 1 : place;
        Optional<Ticker.Printed> ticker = Ticker.at(flat, place, false).filter(t -> quoted || isWord(t.symbol()));
        Optional<String> venue = venueBefore(flat, begin);
        return ticker.map(t -> page.mention(
                t.span(),
                t.symbol(),
                SymbolKind.EQUITY,
                venue,
                venue.flatMap(name -> companies.name(t.symbol(), name, Optional.empty()))));
    }

    /** German security numbers such as A3DBDE are called symbols too; tickers have no digits between letters. */
    private boolean isWord(String symbol) {
        return symbol.length() > 1
                && !lookalikes.contains(symbol)
                && symbol.chars().noneMatch(c -> Glyph.isDigit((char) c));
    }

    private Optional<String> venueBefore(String flat, int place) {
        Optional<Exchanges.Printed> last = Optional.empty();
        for (int i = Math.max(0, place - REACH); i < place; i++) {
            if (Glyph.isLatin(flat.charAt(i)) && Glyph.isEdge(flat, i - 1) && isNamed(flat, i)) {
                Optional<Exchanges.Printed> venue = exchanges.at(flat, i);
                last = venue.isPresent() ? venue : last;
            }
        }
        return last.map(venue -> venue.exchange().name());
    }

    /** Cities and words count as venues only in capitals here: "under the symbol" often follows one. */
    private static boolean isNamed(String flat, int index) {
        String word = flat.substring(index, Math.min(flat.length(), index + 6)).toUpperCase(Locale.ROOT);
        return word.startsWith("NASDAQ") || word.startsWith("NYSE") || word.startsWith("OTC") || word.startsWith("TSX");
    }
}
