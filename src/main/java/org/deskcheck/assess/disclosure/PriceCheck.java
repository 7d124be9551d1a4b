// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/** {@code price-without-time}: a price widget in which neither a time nor a venue is printed. */
final class PriceCheck implements Check {

    private static final String RULE = "price-without-time";

    private final HouseRules rules;
    private final HousePatterns patterns;

    PriceCheck(HouseRules rules, HousePatterns patterns) {
        this.rules = rules;
        this.patterns = patterns;
    }

    @Override
    public List<Finding> check(Page page) {
        List<Passage> prices = page.passages().stream()
                .filter(passage -> passage.role() == BlockRole.PRICE_WIDGET && isPriced(page, passage))
                .toList();
        boolean dated = page.passages().stream()
                .filter(passage -> passage.role() == BlockRole.PRICE_WIDGET)
                .anyMatch(passage -> isDated(page, passage));
        if (prices.isEmpty() || dated) {
            return List.of();
        }
        Span first = prices.get(0).span();
        return List.of(rules.raise(RULE, page.article(), "", List.of(first)));
    }

    private boolean isDated(Page page, Passage passage) {
        return hasClock(page.article().text().flat(), passage.span())
                || !patterns.find(RULE, "passes", passage.words()).isEmpty();
    }

    /** What was taken for a widget shows a price or a change only when it prints a currency or a percent. */
    private static boolean isPriced(Page page, Passage passage) {
        String shown = page.article().text().slice(passage.span());
        return shown.chars().anyMatch(c -> "%$€£¥".indexOf(c) >= 0);
    }

    /** "14:30". */
    private static boolean hasClock(String flat, Span span) {
        for (int at = span.begin() + 1; at + 1 < span.end(); at++) {
            boolean between = Character.isDigit(flat.charAt(at - 1)) && Character.isDigit(flat.charAt(at + 1));
            if (flat.charAt(at) == ':' && between) {
                return true;
            }
        }
        return false;
    }
}
