// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.PrintedDate;
import org.deskcheck.ingest.page.PrintedDates;
import org.deskcheck.model.text.BlockRole;

/** Lines that say when the article appeared, and how long it takes to read. */
final class Datelines implements LineRule {

    private static final int MAX_LENGTH = 160;

    /** Words that a line of a date may hold beside it. */
    private static final Set<String> WORDS = Set.of(
            "updated",
            "update",
            "published",
            "posted",
            "last",
            "modified",
            "on",
            "at",
            "date",
            "first",
            "am",
            "pm",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "gmt",
            "utc",
            "est",
            "edt",
            "et",
            "pst",
            "pdt",
            "pt",
            "cst",
            "cdt",
            "ct",
            "mst",
            "mdt",
            "bst",
            "cet",
            "cest",
            "ist",
            "jst",
            "aest",
            "sgt",
            "hkt",
            "z",
            "t",
            "min",
            "mins",
            "minute",
            "minutes",
            "read",
            "time",
            "reading",
            "created",
            "issued",
            "released",
            "release",
            "h",
            "of",
            "the");

    private static final Pattern READING = Pattern.compile(
            "(?:(?:reading|read) time:?\\s?)?(?:about |~)?\\d{1,3}[\\s-]?(?:min|mins|minute|minutes)\\b\\.?(?:\\s(?:read|reading))?");

    @Override
    public void apply(Labels labels) {
        labels.free().forEach(i -> {
            Line line = labels.line(i);
            if (line.text().length() > MAX_LENGTH) {
                return;
            }
            if (READING.matcher(line.plain()).matches()) {
                labels.label(i, BlockRole.FURNITURE, "time to read");
            } else if (isDate(line)) {
                labels.label(i, BlockRole.DATELINE, "date of publication");
            }
        });
    }

    /** Whether a text is a printed day with nothing but words and times that go with one. */
    static boolean isDate(String text) {
        List<PrintedDate> dates = PrintedDates.in(text);
        if (dates.isEmpty()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(text);
        dates.forEach(date -> blank(rest, date.begin(), date.end()));
        for (String word : rest.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(Line line) {
        return isDate(line.text());
    }

    private static void blank(StringBuilder text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
