// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * A price widget in which neither a time nor a venue is printed, and in an article that is not dated, a sentence that tells
 * what something trades at without either.
 */
final class PriceCheck implements Check {

    private final Wordings trades;
    private final Wordings timed;

    PriceCheck(Wordings trades, Wordings timed) {
        this.trades = trades;
        this.timed = timed;
    }

    @Override
    public List<Sighting> look(Page page) {
        List<Sighting> sightings = new ArrayList<>(widget(page));
        if (page.article().published().isEmpty()) {
            page.prose().stream()
                    .filter(passage -> isPriced(page, passage) && !isTimed(page, passage))
                    .flatMap(passage -> trades.find(passage).stream()
                            .limit(1)
                            .map(hit -> passage.words().span(hit.from(), hit.to())))
                    .forEach(span -> sightings.add(Sighting.of(page, span)));
        }
        return sightings;
    }

    private List<Sighting> widget(Page page) {
        List<Passage> shown = page.passages().stream()
                .filter(passage -> passage.role() == BlockRole.PRICE_WIDGET)
                .toList();
        boolean dated = shown.stream().anyMatch(passage -> isTimed(page, passage));
        return shown.stream()
                .filter(passage -> !dated && isPriced(page, passage))
                .limit(1)
                .map(passage -> new Sighting("", List.of(passage.span())))
                .toList();
    }

    private boolean isTimed(Page page, Passage passage) {
        return hasClock(page.article().text().flat(), passage.span()) || timed.isIn(passage);
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
