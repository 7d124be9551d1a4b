// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.List;
import java.util.TreeMap;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Span;

/** Where symbols and the venues printed before them stand: {@code (NASDAQ: QBTS)} names no organization. */
final class SymbolZones {

    private static final int GAP = 4;

    private final String flat;
    private final TreeMap<Integer, Span> byBegin = new TreeMap<>();

    SymbolZones(String flat, List<SymbolMention> symbols) {
        this.flat = flat;
        symbols.forEach(symbol -> byBegin.put(symbol.span().begin(), symbol.span()));
    }

    /** Whether a stretch overlaps a symbol, or ends right before the colon before one. */
    boolean isIn(Span span) {
        var before = byBegin.lowerEntry(span.end());
        if (before != null && before.getValue().overlaps(span)) {
            return true;
        }
        Integer next = byBegin.ceilingKey(span.end());
        return next != null
                && next - span.end() <= GAP
                && flat.substring(span.end(), next).contains(":");
    }
}
