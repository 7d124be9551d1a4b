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
 * Symbols as agencies print them: {@code <JPM.N>}, {@code (AAPL.O)}, {@code 0700.HK}, {@code <PLMA>} of old newswires,
 * and indices, {@code .SPX} and {@code ^GSPC}.
 */
final class AgencyForm implements SymbolForm {

    private static final int LONGEST = 6;
    private static final int LONGEST_SUFFIX = 3;
    /** Mark-up that survives in scraped text. */
    private static final Set<String> TAGS = Set.of(
            "A", "B", "I", "P", "U", "S", "Q", "BR", "HR", "LI", "OL", "UL", "DL", "DT", "DD", "TD", "TH", "TR", "EM",
            "DIV", "IMG", "PRE", "SUP", "SUB", "NAV", "BODY", "HTML", "HEAD", "SPAN", "FONT", "TABLE", "TEXT", "TITLE",
            "END");

    private final Exchanges exchanges;
    private final Securities securities;
    private final Lookalikes lookalikes;

    AgencyForm(Exchanges exchanges, Securities securities, Lookalikes lookalikes) {
        this.exchanges = exchanges;
        this.securities = securities;
        this.lookalikes = lookalikes;
    }

    @Override
    public List<SymbolMention> scan(Page page) {
        List<SymbolMention> mentions = new ArrayList<>();
        String flat = page.flat();
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            boolean open = i == 0 || Glyph.isBlank(flat.charAt(i - 1)) || "<([".indexOf(flat.charAt(i - 1)) >= 0;
            if (open && (c == '.' || c == '^')) {
                index(page, i).ifPresent(mentions::add);
            } else if (open && Glyph.isSymbolic(c)) {
                read(page, i).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    private Optional<SymbolMention> index(Page page, int begin) {
        int end = Glyph.symbolicEnd(page.flat(), begin + 1);
        if (end - begin > LONGEST || !Glyph.isEdge(page.flat(), end)) {
            return Optional.empty();
        }
        Span span = new Span(begin, end);
        return securities
                .index(page.flat().substring(begin, end))
                .map(index -> page.mention(
                        span, index.symbol(), SymbolKind.INDEX, Optional.empty(), Optional.of(index.name())));
    }

    private Optional<SymbolMention> read(Page page, int begin) {
        String flat = page.flat();
        int end = baseEnd(flat, begin);
        if (end == begin) {
            return Optional.empty();
        }
        boolean angled = Glyph.at(flat, begin - 1) == '<';
        if (Glyph.at(flat, end) == '.') {
            return listed(page, begin, end, angled);
        }
        String symbol = flat.substring(begin, end);
        boolean wire = angled && Glyph.at(flat, end) == '>' && !TAGS.contains(symbol);
        return wire && Glyph.hasCapital(flat, begin, end)
                ? Optional.of(mention(page, new Span(begin, end), symbol, Optional.empty(), angled))
                : Optional.empty();
    }

    /** Where the symbol that begins here ends; its begin when it is too long for one. A share class is a small letter. */
    private static int baseEnd(String flat, int begin) {
        int end = begin;
        while (end - begin <= LONGEST && Glyph.isSymbolic(Glyph.at(flat, end))) {
            end++;
        }
        if (end - begin > LONGEST) {
            return begin;
        }
        char shareClass = Glyph.at(flat, end);
        return (shareClass == 'a' || shareClass == 'b') && Glyph.at(flat, end + 1) == '.' ? end + 1 : end;
    }

    /** A symbol with the suffix of its venue. */
    private Optional<SymbolMention> listed(Page page, int begin, int dot, boolean angled) {
        String flat = page.flat();
        int end = dot + 1;
        while (end - dot <= LONGEST_SUFFIX + 1 && Glyph.isCapital(Glyph.at(flat, end))) {
            end++;
        }
        if (end == dot + 1 || !Glyph.isEdge(flat, end)) {
            return Optional.empty();
        }
        String symbol = flat.substring(begin, dot);
        Optional<Exchange> exchange = exchanges.ofSuffix(flat.substring(dot + 1, end));
        boolean closed = angled || isBracketed(flat, begin, end);
        boolean trusted = exchange.isPresent() && (closed || isKnown(symbol, exchange.get(), end - dot - 1));
        return trusted
                ? Optional.of(mention(page, new Span(begin, end), symbol, exchange.map(Exchange::name), angled))
                : Optional.empty();
    }

    private static boolean isBracketed(String flat, int begin, int end) {
        return (Glyph.at(flat, begin - 1) == '(' || Glyph.at(flat, begin - 1) == '[')
                && ",;)]".indexOf(Glyph.at(flat, end)) >= 0;
    }

    /** In running text a point may glue two sentences ("the CEO.L"), so the table, or a venue of numbers, must agree. */
    private boolean isKnown(String symbol, Exchange exchange, int suffix) {
        boolean number = symbol.chars().allMatch(c -> Glyph.isDigit((char) c));
        if (number) {
            return exchange.digits() && symbol.length() >= 3;
        }
        boolean listed = securities.find(symbol, SymbolKind.EQUITY).isPresent();
        return symbol.length() > 1 && !lookalikes.contains(symbol) && (listed || suffix > 1 && exchange.digits());
    }

    private SymbolMention mention(Page page, Span span, String symbol, Optional<String> exchange, boolean angled) {
        Optional<String> name = exchange.flatMap(venue -> securities.listed(symbol, venue))
                .map(Security::name)
                .or(() -> angled ? NameBeside.before(page.flat(), span.begin() - 1) : Optional.empty());
        return page.mention(span, symbol, SymbolKind.EQUITY, exchange, name);
    }
}
