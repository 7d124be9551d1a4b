// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.Comparator;
import java.util.List;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Text;

/**
 * Finds the symbols of securities, assets and indices in a text, in linear time. It works on characters, so it also reads
 * price widgets and captions, where there are no sentences. Hashtags are not symbols. Immutable; safe for threads.
 */
public final class SymbolScanner {

    /** Forms that say of themselves that they are symbols, strongest first; a form never overlaps an earlier one. */
    private final List<SymbolForm> marked;

    /** Forms that need surroundings, and see what the marked ones found. */
    private final List<SymbolForm> bare;

    private SymbolScanner(Securities securities) {
        Exchanges exchanges = Exchanges.standard();
        Lookalikes lookalikes = Lookalikes.standard();
        Companies companies = new Companies(securities);
        marked = List.of(
                new ExchangeForm(exchanges, lookalikes, companies),
                new CashtagForm(securities),
                new AgencyForm(exchanges, securities, lookalikes));
        bare = List.of(
                new PairForm(securities),
                new CalledForm(exchanges, lookalikes, companies),
                new BareForm(securities, lookalikes));
    }

    /** A scanner with the securities table packaged with the program. */
    public static SymbolScanner standard() {
        return of(Securities.standard());
    }

    /** A scanner with a table of the user's. */
    public static SymbolScanner of(Securities securities) {
        return new SymbolScanner(securities);
    }

    /**
     * The symbols of a text, in its order, without overlaps.
     *
     * @param text the whole text of the article
     * @param blocks its labelled blocks; in share bars only symbols with an exchange or a dollar sign count
     */
    public List<SymbolMention> scan(Text text, List<Block> blocks) {
        Page page = new Page(text);
        marked.forEach(form -> page.add(form.scan(page)));
        blocks.stream()
                .filter(block -> block.role() == BlockRole.SHARE_BAR)
                .map(Block::span)
                .forEach(page::close);
        bare.forEach(form -> page.add(form.scan(page)));
        return page.found().stream()
                .sorted(Comparator.comparing(SymbolMention::span))
                .toList();
    }
}
