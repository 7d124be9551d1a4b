// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.regex.Pattern;
import org.deskcheck.ingest.page.DateWords;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.PrintedDates;
import org.deskcheck.model.text.BlockRole;

/** Lines that say when the article appeared, and how long it takes to read. */
final class Datelines implements LineRule {

    private static final int MAX_LENGTH = 160;

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

    /** Whether a text is what is written like a day, be there such a day or not, with nothing but words and times that go with one. */
    static boolean isDate(String text) {
        String rest = PrintedDates.blanked(text);
        if (rest.equals(text)) {
            return false;
        }
        for (String word : rest.split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !DateWords.goesWithDate(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(Line line) {
        return isDate(line.text());
    }
}
