// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.DayEvidence;
import org.deskcheck.ingest.page.DayOrder;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.PrintedDate;
import org.deskcheck.ingest.page.PrintedDates;
import org.deskcheck.model.text.BlockRole;

/** Reads title, authors, publisher and day from the labelled lines of a text. What the text does not say stays empty. */
public final class TextMasthead {

    private static final int MAX_PAGE = 200_000;

    private TextMasthead() {}

    /**
     * What the labelled lines say.
     *
     * @param labels the lines, all labelled
     * @param flat the flat text they come from
     * @param address where the page stands, if that is known; it may hold a day
     * @param order how the language of the page writes dates, if that is known
     */
    public static Masthead of(Labels labels, String flat, Optional<String> address, Optional<DayOrder> order) {
        String page = flat.length() > MAX_PAGE ? flat.substring(0, MAX_PAGE) : flat;
        Optional<String> title = labels.first(BlockRole.HEADLINE).map(Line::unmarked);
        List<String> authors = new ArrayList<>();
        Optional<String> publisher = Optional.empty();
        String key = Headlines.key(page);
        for (Line line : labels.all(BlockRole.BYLINE)) {
            if (Bylines.HEAD.isWhole(line) || Bylines.OTHERS.starts(line)) {
                continue;
            }
            Byline byline = Byline.of(line.unmarked(), key);
            byline.authors().stream().filter(name -> !authors.contains(name)).forEach(authors::add);
            publisher = publisher.isPresent() ? publisher : byline.publisher();
        }
        if (authors.isEmpty()) {
            authors.addAll(BioName.of(labels));
        }
        Optional<String> named = publisher.isPresent() ? publisher : PublisherName.of(labels, page);
        Masthead masthead = new Masthead(title, authors, named, Optional.empty(), Optional.empty(), List.of());
        List<PrintedDate> printed = new ArrayList<>(PrintedDates.in(page));
        address.ifPresent(url -> printed.addAll(PrintedDates.in(url)));
        return masthead.or(PublicationDays.of(labels, new DayEvidence(printed, order)));
    }
}
