// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.Locale;
import java.util.Set;
import org.deskcheck.model.text.Span;

/** What stands around a bare symbol and tells whether it is one. */
final class Surroundings {

    /** A headline in capitals has no bare symbols: every word of it looks like one. */
    private static final int SHOUT_REACH = 24;

    private static final int LONGEST_WORD = 24;
    private static final Set<String> TRADED = Set.of(
            "price",
            "prices",
            "token",
            "tokens",
            "coin",
            "coins",
            "holdings",
            "reserves",
            "treasury",
            "futures",
            "options",
            "etf",
            "etfs",
            "spot",
            "holders",
            "staking",
            "perpetual",
            "inflows",
            "outflows",
            "whales",
            "whale");
    private static final Set<String> SCALES = Set.of("million", "billion", "thousand", "trillion", "m", "k", "bn");

    private Surroundings() {}

    /** "BTC-1.57%" and "SOL +4.2%": a change glued or set behind, as price widgets print it. */
    static boolean isPercentGlued(String flat, int end) {
        int place = Glyph.afterGap(flat, end, 2);
        char sign = Glyph.at(flat, place);
        if (sign != '-' && sign != '+' && sign != '−') {
            return false;
        }
        int digits = place + 1;
        while (digits - place < 10
                && (Glyph.isDigit(Glyph.at(flat, digits)) || ".,".indexOf(Glyph.at(flat, digits)) >= 0)) {
            digits++;
        }
        return digits > place + 1 && Glyph.at(flat, digits) == '%';
    }

    /** "Solana (SOL)": in brackets, right behind a name of the security. */
    static boolean isBracketedAfter(String flat, Span span, Security security) {
        if (Glyph.at(flat, span.begin() - 1) != '(' || ",;)".indexOf(Glyph.at(flat, span.end())) < 0) {
            return false;
        }
        int end = Glyph.beforeGap(flat, span.begin() - 1, 2);
        return endsWith(flat, end, security.name())
                || security.aliases().stream().anyMatch(alias -> endsWith(flat, end, alias));
    }

    private static boolean endsWith(String flat, int end, String name) {
        int begin = end - name.length();
        return begin >= 0 && flat.regionMatches(true, begin, name, 0, name.length()) && Glyph.isEdge(flat, begin - 1);
    }

    /** "15,000 SOL", "1.2 million ADA": behind a number. */
    static boolean isAmount(String flat, int begin) {
        int end = Glyph.beforeGap(flat, begin, 2);
        if (end == begin || end == 0) {
            return false;
        }
        if (Glyph.isDigit(flat.charAt(end - 1))) {
            return true;
        }
        int word = end;
        while (word > 0 && end - word < LONGEST_WORD && Glyph.isLatin(flat.charAt(word - 1))) {
            word--;
        }
        boolean scale = SCALES.contains(flat.substring(word, end).toLowerCase(Locale.ROOT));
        return scale && Glyph.isDigit(Glyph.at(flat, Glyph.beforeGap(flat, word, 2) - 1));
    }

    /** "SOL price", "ADA holders": before a word of the market. */
    static boolean isTraded(String flat, int end) {
        int begin = Glyph.afterGap(flat, end, 2);
        int last = begin;
        while (last - begin < LONGEST_WORD && Glyph.isLatin(Glyph.at(flat, last))) {
            last++;
        }
        return TRADED.contains(flat.substring(begin, last).toLowerCase(Locale.ROOT));
    }

    /** Whether the words on both sides are in capitals too. */
    static boolean isShouted(String flat, int begin, int end) {
        int small = 0;
        int capitals = 0;
        int from = Math.max(0, begin - SHOUT_REACH);
        int to = Math.min(flat.length(), end + SHOUT_REACH);
        for (int i = from; i < to; i++) {
            char c = flat.charAt(i);
            boolean own = i >= begin && i < end;
            small += !own && Character.isLowerCase(c) ? 1 : 0;
            capitals += !own && Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 12 && small * 4 < capitals;
    }
}
