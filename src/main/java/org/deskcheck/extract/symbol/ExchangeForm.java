// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Span;

/**
 * Symbols with their exchange: {@code (NASDAQ: QBTS)}, {@code (NYSE: A; TSX: B)}, {@code (Nasdaq: FOO and BAR)},
 * {@code OTC PINK:MVCO}.
 */
final class ExchangeForm implements SymbolForm {

    /** White space allowed around a colon or a separator; pages print a few, hostile ones a million. */
    private static final int GAP = 4;

    private static final String OPENERS = "$\"'“‘";

    private final Exchanges exchanges;
    private final Lookalikes lookalikes;
    private final Companies companies;

    ExchangeForm(Exchanges exchanges, Lookalikes lookalikes, Companies companies) {
        this.exchanges = exchanges;
        this.lookalikes = lookalikes;
        this.companies = companies;
    }

    @Override
    public List<SymbolMention> scan(Page page) {
        List<SymbolMention> mentions = new ArrayList<>();
        String flat = page.flat();
        int bracket = -1;
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (c == '(' || c == '[') {
                bracket = i;
            } else if (c == ')' || c == ']' || c == '\n') {
                bracket = -1;
            } else if (Glyph.isLatin(c) && Glyph.isEdge(flat, i - 1)) {
                i = read(page, i, bracket, mentions) - 1;
            }
        }
        return mentions;
    }

    /** Reads the venue and its symbols that begin here, if any, and says where to go on. */
    private int read(Page page, int begin, int bracket, List<SymbolMention> mentions) {
        Optional<Exchanges.Printed> venue = exchanges.at(page.flat(), begin);
        if (venue.isEmpty()) {
            return wordEnd(page.flat(), begin);
        }
        Exchange exchange = venue.get().exchange();
        boolean bracketed = bracket >= 0;
        if (!bracketed
                && !Exchanges.isUnmistakable(
                        page.flat().substring(begin, venue.get().end()))) {
            return venue.get().end();
        }
        List<Ticker.Printed> tickers = tickers(page.flat(), venue.get(), bracketed);
        Optional<String> beside =
                tickers.isEmpty() ? Optional.empty() : NameBeside.before(page.flat(), bracketed ? bracket : begin);
        for (Ticker.Printed ticker : tickers) {
            String symbol = withoutSuffix(ticker.symbol(), exchange);
            Optional<String> name = companies.name(symbol, exchange.name(), beside);
            mentions.add(page.mention(ticker.span(), symbol, SymbolKind.EQUITY, Optional.of(exchange.name()), name));
        }
        return tickers.isEmpty()
                ? venue.get().end()
                : tickers.get(tickers.size() - 1).end();
    }

    private List<Ticker.Printed> tickers(String flat, Exchanges.Printed venue, boolean bracketed) {
        List<Ticker.Printed> tickers = new ArrayList<>();
        int place = Glyph.afterGap(flat, venue.end(), GAP);
        char mark = Glyph.at(flat, place);
        boolean colon = mark == ':' || mark == '：';
        if (colon) {
            place = Glyph.afterGap(flat, place + 1, GAP);
        } else if (!bracketed || place == venue.end()) {
            return tickers;
        }
        if (OPENERS.indexOf(Glyph.at(flat, place)) >= 0) {
            place++;
        }
        Optional<Ticker.Printed> ticker = first(flat, place, venue.exchange(), bracketed);
        if (ticker.isEmpty() || !colon && !isListed(flat, ticker.get().end())) {
            return tickers;
        }
        while (ticker.isPresent()) {
            tickers.add(ticker.get());
            ticker = bracketed ? next(flat, ticker.get().end()) : Optional.empty();
        }
        return tickers;
    }

    private Optional<Ticker.Printed> first(String flat, int place, Exchange exchange, boolean bracketed) {
        Optional<Ticker.Printed> ticker = Ticker.at(flat, place, exchange.digits());
        if (ticker.isEmpty() && bracketed) {
            return lowerCase(flat, place);
        }
        boolean sure = bracketed || isSure(flat, ticker);
        return sure ? ticker : Optional.empty();
    }

    /** Outside brackets, "Nasdaq: A record day" and "NYSE: IPO calendar" are headlines. */
    private boolean isSure(String flat, Optional<Ticker.Printed> ticker) {
        return ticker.isPresent()
                && !lookalikes.contains(ticker.get().symbol())
                && !(ticker.get().span().length() == 1
                        && Glyph.isGap(Glyph.at(flat, ticker.get().end())))
                && exchanges.at(flat, ticker.get().span().begin()).isEmpty();
    }

    /** "(nasdaq: qbts)": a single short word up to the bracket. */
    private static Optional<Ticker.Printed> lowerCase(String flat, int place) {
        int end = place;
        while (end - place < 5 && Glyph.isLatin(Glyph.at(flat, end))) {
            end++;
        }
        if (end == place || Glyph.at(flat, end) != ')') {
            return Optional.empty();
        }
        String symbol = flat.substring(place, end).toUpperCase(Locale.ROOT);
        return Optional.of(new Ticker.Printed(new Span(place, end), symbol));
    }

    /** A further symbol of the same venue within the brackets: ", ACONW" or " and BAR". */
    private Optional<Ticker.Printed> next(String flat, int from) {
        int place = Glyph.afterGap(flat, from, GAP);
        char mark = Glyph.at(flat, place);
        boolean separated = ",;|/&".indexOf(mark) >= 0;
        place = separated ? Glyph.afterGap(flat, place + 1, GAP) : place;
        boolean and = flat.startsWith("and ", place);
        if (!separated && !and) {
            return Optional.empty();
        }
        place = Glyph.afterGap(flat, and ? place + 4 : place, GAP);
        place = Glyph.at(flat, place) == '$' ? place + 1 : place;
        return Ticker.at(flat, place, false)
                .filter(ticker -> ticker.span().length() > 1 && !lookalikes.contains(ticker.symbol()))
                .filter(ticker -> isListed(flat, ticker.end()))
                .filter(ticker -> exchanges.at(flat, ticker.span().begin()).isEmpty());
    }

    /** Whether a list of symbols can go on or end here. */
    private static boolean isListed(String flat, int end) {
        int place = Glyph.afterGap(flat, end, GAP);
        return ",;|/&)]".indexOf(Glyph.at(flat, place)) >= 0 || flat.startsWith("and ", place);
    }

    /** The Toronto venture exchange prints {@code ABC.V}; the suffix only repeats the venue. */
    private static String withoutSuffix(String symbol, Exchange exchange) {
        int dot = symbol.lastIndexOf('.');
        boolean repeats = dot > 0 && exchange.suffixes().contains(symbol.substring(dot + 1));
        return repeats ? symbol.substring(0, dot) : symbol;
    }

    private static int wordEnd(String flat, int begin) {
        int end = begin + 1;
        while (end < flat.length() && Character.isLetterOrDigit(flat.charAt(end))) {
            end++;
        }
        return end;
    }
}
