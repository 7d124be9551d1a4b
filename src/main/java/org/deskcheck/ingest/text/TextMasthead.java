// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.PrintedDate;
import org.deskcheck.ingest.page.PrintedDates;
import org.deskcheck.model.text.BlockRole;

/** Reads title, authors, publisher and day from the labelled lines of a text. What the text does not say stays empty. */
public final class TextMasthead {

    /** A release prints place and day before the dash that opens its first paragraph. */
    private static final int OPENING = 140;

    private static final int MAX_PAGE = 200_000;

    private TextMasthead() {}

    /**
     * What the labelled lines say.
     *
     * @param labels the lines, all labelled
     * @param flat the flat text they come from
     */
    public static Masthead of(Labels labels, String flat) {
        String page = flat.length() > MAX_PAGE ? flat.substring(0, MAX_PAGE) : flat;
        Optional<String> title = labels.first(BlockRole.HEADLINE).map(Line::unmarked);
        List<String> authors = new ArrayList<>();
        Optional<String> publisher = Optional.empty();
        String key = Headlines.key(page);
        for (Line line : labels.all(BlockRole.BYLINE)) {
            Byline byline = Byline.of(line.unmarked(), key);
            byline.authors().stream().filter(name -> !authors.contains(name)).forEach(authors::add);
            publisher = publisher.isPresent() ? publisher : byline.publisher();
        }
        if (authors.isEmpty()) {
            authors.addAll(BioName.of(labels));
        }
        Optional<String> named = publisher.isPresent() ? publisher : PublisherName.of(labels, page);
        Masthead masthead = new Masthead(title, authors, named, Optional.empty(), Optional.empty(), List.of());
        return withDate(masthead, labels, page);
    }

    private static Masthead withDate(Masthead masthead, Labels labels, String page) {
        Optional<PrintedDate> printed = printed(labels);
        if (printed.isEmpty()) {
            return masthead;
        }
        Optional<LocalDate> day = PrintedDates.resolve(printed.get(), PrintedDates.in(page));
        if (day.isEmpty()) {
            return masthead.note("the printed date could be " + printed.get().day() + " or "
                    + printed.get().other().orElseThrow() + ", so the day is left open");
        }
        return new Masthead(
                masthead.title(), masthead.bylines(), masthead.publisher(), day, masthead.url(), masthead.notes());
    }

    /** The day of a line that says when the article appeared, else of the opening of a release. */
    private static Optional<PrintedDate> printed(Labels labels) {
        List<Line> lines = new ArrayList<>(labels.all(BlockRole.DATELINE));
        lines.addAll(labels.all(BlockRole.BYLINE));
        lines.sort((a, b) ->
                Boolean.compare(a.plain().contains("updated"), b.plain().contains("updated")));
        return lines.stream()
                .flatMap(line -> PrintedDates.in(line.text()).stream().limit(1))
                .findFirst()
                .or(() -> labels.first(BlockRole.BODY, BlockRole.DEK).flatMap(TextMasthead::opening));
    }

    private static Optional<PrintedDate> opening(Line line) {
        String head = line.text().substring(0, Math.min(OPENING, line.text().length()));
        return PrintedDates.in(head).stream().findFirst().filter(date -> opensRelease(head, date));
    }

    /** After the day comes a dash, or the name of a wire between slashes or brackets. */
    private static boolean opensRelease(String head, PrintedDate date) {
        String rest = head.substring(date.end()).trim();
        String before = head.substring(0, date.begin());
        boolean place = before.isBlank() || Character.isUpperCase(before.trim().charAt(0));
        boolean dash = !rest.isEmpty() && "-–—/(".indexOf(rest.charAt(0)) >= 0;
        return place && dash && before.chars().filter(Character::isLowerCase).count() < 40;
    }
}
