// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.finding.SearchOrder;

/** The orders in which matches can come, in Lucene's terms. */
final class Ordering {

    private Ordering() {}

    /**
     * The sort of an order.
     *
     * @throws Problem when documents of the kind have nothing to be sorted by
     */
    static Sort of(SearchOrder order, Kind kind) {
        if (kind == Kind.FINDING && order != SearchOrder.RELEVANCE && order != SearchOrder.ID) {
            throw Problem.usage("findings cannot be sorted by " + order.label() + ": sort by relevance or id");
        }
        return switch (order) {
            case RELEVANCE -> Sort.RELEVANCE;
            case NEWEST -> number(Names.sort(kind, SearchField.PUBLISHED), true);
            case OLDEST -> number(Names.sort(kind, SearchField.PUBLISHED), false);
            case LARGEST -> number(Names.size(kind), true);
            case SMALLEST -> number(Names.size(kind), false);
            case PUBLISHER -> text(Names.sort(kind, SearchField.PUBLISHER));
            case ID -> text(Names.sort(kind, SearchField.ID));
        };
    }

    private static Sort number(String name, boolean descending) {
        SortField field = new SortField(name, SortField.Type.LONG, descending);
        field.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(field);
    }

    private static Sort text(String name) {
        SortField field = new SortField(name, SortField.Type.STRING);
        field.setMissingValue(SortField.STRING_LAST);
        return new Sort(field);
    }
}
