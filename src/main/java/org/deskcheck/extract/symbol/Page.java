// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** A text under scan: its characters, the symbols found so far, and which names it prints. For one scan, by one thread. */
final class Page {

    private final Text text;
    private final List<SymbolMention> found = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final Map<String, Boolean> printed = new HashMap<>();

    Page(Text text) {
        this.text = text;
    }

    /** One {@code char} for each code point. */
    String flat() {
        return text.flat();
    }

    /** A mention at this place. */
    SymbolMention mention(Span span, String symbol, SymbolKind kind, Optional<String> exchange, Optional<String> name) {
        return new SymbolMention(span, text.slice(span), symbol, kind, exchange, name);
    }

    /** Keeps those mentions that overlap nothing found before. */
    void add(List<SymbolMention> mentions) {
        for (SymbolMention mention : mentions) {
            Span span = mention.span();
            int next = taken.nextSetBit(span.begin());
            if (next < 0 || next >= span.end()) {
                found.add(mention);
                taken.set(span.begin(), span.end());
            }
        }
    }

    /** Lets nothing further be found in this part of the text. */
    void close(Span span) {
        taken.set(span.begin(), span.end());
    }

    /** Whether a symbol was found at this place. */
    boolean isTaken(int index) {
        return taken.get(index);
    }

    /** What was found so far. */
    List<SymbolMention> found() {
        return Collections.unmodifiableList(found);
    }

    /** Whether the text prints this name as words of its own, exactly so. */
    boolean prints(String name) {
        return printed.computeIfAbsent(name, this::search);
    }

    private boolean search(String name) {
        for (int at = flat().indexOf(name); at >= 0; at = flat().indexOf(name, at + 1)) {
            if (Glyph.isEdge(flat(), at - 1) && Glyph.isEdge(flat(), at + name.length())) {
                return true;
            }
        }
        return false;
    }
}
