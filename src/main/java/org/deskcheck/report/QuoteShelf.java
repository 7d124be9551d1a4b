// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.Quotable;

/**
 * Looks up articles that are quoted. It keeps those at hand that were asked for last, a few of any length and more up to a
 * fixed size of all of them, so that it does not grow with the number of articles. Safe for threads.
 */
public final class QuoteShelf {

    /**
     * Bytes, about: some three hundred articles of the usual length. More would live just long enough to be taken for what
     * lasts, and Java's heap would fill with them.
     */
    private static final int MOST_AT_HAND = 3_000_000;

    /** However long they are: as many as one finding quotes. */
    private static final int LEAST_AT_HAND = 6;

    private static final int SPAN = 32;
    private static final int FIGURE = 300;
    private static final float LOAD = 0.75f;
    private static final int INITIAL = 64;

    private final Holdings holdings;
    private final Map<String, Quotable> atHand = new LinkedHashMap<>(INITIAL, LOAD, true);
    private int size;

    /** A shelf before these holdings. */
    public QuoteShelf(Holdings holdings) {
        this.holdings = holdings;
    }

    /** What can be quoted of an article, or nothing when it is not held. */
    public Optional<Quotable> find(String article) {
        Optional<Quotable> known = atHand(article);
        if (known.isPresent()) {
            return known;
        }
        Optional<Quotable> found = holdings.quotable(article);
        found.ifPresent(this::keep);
        return found;
    }

    private synchronized Optional<Quotable> atHand(String article) {
        return Optional.ofNullable(atHand.get(article));
    }

    private synchronized void keep(Quotable quotable) {
        if (atHand.put(quotable.article(), quotable) == null) {
            size += size(quotable);
        }
        Iterator<Quotable> eldest = atHand.values().iterator();
        while (size > MOST_AT_HAND && atHand.size() > LEAST_AT_HAND) {
            size -= size(eldest.next());
            eldest.remove();
        }
    }

    private static int size(Quotable quotable) {
        int spans = quotable.blocks().size() + quotable.sentences().size();
        return quotable.text().length()
                + SPAN * spans
                + FIGURE * quotable.figures().size();
    }
}
