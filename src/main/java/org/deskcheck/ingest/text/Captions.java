// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.List;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** What belongs to a picture: captions, known by the credit behind them (glued or not), and texts that stand for it. */
final class Captions implements LineRule {

    private static final Phrases CREDIT = new Phrases("credit");
    private static final List<String> PICTURES = new Phrases("picture").words();
    private static final List<String> SHOWS = List.of(" showing ", " depicting ", " illustrating ", " pictured ");
    /** A credit stands alone below its picture; near the end of a release the same words name who sent it. */
    private static final int MAX_CREDIT_WORDS = 12;

    private static final int MAX_WORDS = 60;
    private static final int MAX_CREDIT_LENGTH = 80;
    private static final int MAX_PICTURE_WORDS = 14;
    private static final int MAX_LEAD = 90;

    @Override
    public void apply(Labels labels) {
        MastheadZone zone = MastheadZone.of(labels);
        labels.free().forEach(i -> {
            Line line = labels.line(i);
            if (line.words() > MAX_WORDS || line.is(LineShape.LIST_ITEM) || line.is(LineShape.HEADING)) {
                return;
            }
            if (endsWithCredit(line)) {
                labels.label(i, BlockRole.CAPTION, "ends with a credit in brackets");
            } else if (isCredit(line) && (i * 3 < labels.size() * 2 || namesPicture(line))) {
                labels.label(i, BlockRole.CAPTION, "credit line");
            } else if (zone.contains(i) && describesPicture(line)) {
                labels.label(i, BlockRole.CAPTION, "describes a picture in the head of the page");
            }
        });
    }

    private static boolean isCredit(Line line) {
        return line.words() <= MAX_CREDIT_WORDS && CREDIT.starts(line);
    }

    private static boolean namesPicture(Line line) {
        String plain = line.plain();
        return plain.contains("image") || plain.contains("photo") || plain.contains("picture");
    }

    /** {@code …in a hall.(Photo: Somebody)}. */
    private static boolean endsWithCredit(Line line) {
        String plain = line.plain();
        int open = plain.lastIndexOf('(');
        if (!plain.endsWith(")") || open < 0 || plain.length() - open > MAX_CREDIT_LENGTH) {
            return false;
        }
        return CREDIT.starts(plain.substring(open + 1).trim());
    }

    private static boolean describesPicture(Line line) {
        String head = line.plain().substring(0, Math.min(MAX_LEAD, line.plain().length()));
        if (SHOWS.stream().anyMatch(head::contains)) {
            return true;
        }
        return line.words() <= MAX_PICTURE_WORDS
                && line.words() > 1
                && PICTURES.stream().anyMatch(word -> (" " + head + " ").contains(" " + word + " "));
    }
}
