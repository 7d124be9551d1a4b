// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Span;

/**
 * Symbols that stand bare in the text: {@code 15,000 BTC}, {@code BTC-1.57%}, {@code Marathon Digital (MARA)}, WULF in an
 * article that names TeraWulf. Only what the securities table has and the surroundings support.
 */
final class BareForm implements SymbolForm {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private final Securities securities;
    private final Lookalikes lookalikes;

    BareForm(Securities securities, Lookalikes lookalikes) {
        this.securities = securities;
        this.lookalikes = lookalikes;
    }

    @Override
    public List<SymbolMention> scan(Page page) {
        Map<String, SymbolMention> qualified = qualified(page);
        List<SymbolMention> mentions = new ArrayList<>();
        String flat = page.flat();
        for (int i = 0; i < flat.length(); i++) {
            if (Glyph.isSymbolic(flat.charAt(i)) && Glyph.isEdge(flat, i - 1)) {
                int end = Glyph.symbolicEnd(flat, i);
                if (isWord(page, i, end)) {
                    read(page, new Span(i, end), qualified).ifPresent(mentions::add);
                }
                i = end;
            }
        }
        return mentions;
    }

    /** The symbols that a stronger form has found, by symbol; of several, the first. */
    private static Map<String, SymbolMention> qualified(Page page) {
        Map<String, SymbolMention> qualified = new HashMap<>();
        for (SymbolMention mention : page.found()) {
            String base = mention.symbol().replaceFirst("/.*", "");
            qualified.putIfAbsent(base, mention);
        }
        return qualified;
    }

    private static boolean isWord(Page page, int begin, int end) {
        String flat = page.flat();
        return end - begin >= SHORTEST
                && end - begin <= LONGEST
                && Glyph.isEdge(flat, end)
                && !page.isTaken(begin)
                && "/.@_#&$".indexOf(Glyph.at(flat, begin - 1)) < 0
                && "/@_&".indexOf(Glyph.at(flat, end)) < 0
                && !(Glyph.at(flat, end) == '-' && isCode(flat, end + 1))
                && !(Glyph.at(flat, end) == '.' && !Glyph.isEdge(flat, end + 1))
                && !Surroundings.isShouted(flat, begin, end);
    }

    /** "JNJ-89853413" is a compound, "BTC-1.57%" a price. */
    private static boolean isCode(String flat, int begin) {
        return Glyph.isSymbolic(Glyph.at(flat, begin)) && !Surroundings.isPercentGlued(flat, begin - 1);
    }

    private Optional<SymbolMention> read(Page page, Span span, Map<String, SymbolMention> qualified) {
        String symbol = page.flat().substring(span.begin(), span.end());
        Optional<Security> asset =
                securities.find(symbol, SymbolKind.CRYPTO).or(() -> securities.find(symbol, SymbolKind.INDEX));
        if (asset.isPresent() && isAsset(page, span, asset.get(), Optional.ofNullable(qualified.get(symbol)))) {
            return Optional.of(mention(page, span, asset.get()));
        }
        return securities
                .find(symbol, SymbolKind.EQUITY)
                .filter(equity -> isShare(page, span, equity, Optional.ofNullable(qualified.get(symbol))))
                .map(equity -> mention(page, span, equity));
    }

    private boolean isAsset(Page page, Span span, Security asset, Optional<SymbolMention> qualified) {
        if (qualified.isPresent() && qualified.get().kind() == SymbolKind.EQUITY
                || lookalikes.beginsPhrase(page.flat(), span)) {
            return false;
        }
        if (asset.plain() && !lookalikes.contains(asset.symbol())) {
            return true;
        }
        String flat = page.flat();
        return Surroundings.isPercentGlued(flat, span.end())
                || Surroundings.isBracketedAfter(flat, span, asset)
                || !lookalikes.contains(asset.symbol())
                        && (qualified.isPresent()
                                || Surroundings.isAmount(flat, span.begin())
                                || Surroundings.isTraded(flat, span.end()));
    }

    /** A symbol that is the company's very name (IREN, SAP) is a name in running text, not a symbol. */
    private boolean isShare(Page page, Span span, Security equity, Optional<SymbolMention> qualified) {
        if (equity.isNamedAsPrinted() || lookalikes.contains(equity.symbol())) {
            return false;
        }
        String flat = page.flat();
        if (Surroundings.isBracketedAfter(flat, span, equity) || Surroundings.isPercentGlued(flat, span.end())) {
            return true;
        }
        boolean other = qualified
                .flatMap(SymbolMention::name)
                .filter(name -> !equity.isNamed(name))
                .isPresent();
        boolean named = qualified.isPresent() || span.length() > SHORTEST && isNamedIn(page, equity);
        return named && !other;
    }

    private static boolean isNamedIn(Page page, Security security) {
        return page.prints(security.name()) || security.aliases().stream().anyMatch(page::prints);
    }

    private static SymbolMention mention(Page page, Span span, Security security) {
        return page.mention(
                span, security.symbol(), security.kind(), security.exchange(), Optional.of(security.name()));
    }
}
