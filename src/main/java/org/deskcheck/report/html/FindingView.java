// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Optional;

/**
 * A finding as a page shows it.
 *
 * @param anchor its name on the page
 * @param number its number on the page, from 1
 * @param phrase what it is called
 * @param level what it asks of the reader
 * @param message one sentence for an editor
 * @param quotes the sentences it rests on
 * @param chart its figures on one scale, where figures were compared
 * @param computation the formula with its numbers, where there is one
 * @param suggestion what to do about it, where its rule says so
 * @param ruling what was decided about it
 * @param rule the name of its rule
 * @param articles the articles concerned
 */
record FindingView(
        String anchor,
        int number,
        Phrase phrase,
        String level,
        String message,
        Capped<Quote> quotes,
        Optional<IntervalChart> chart,
        Optional<String> computation,
        Optional<String> suggestion,
        Ruling ruling,
        String rule,
        List<ArticleLink> articles) {

    /** Takes a copy. */
    FindingView {
        articles = List.copyOf(articles);
    }
}
