// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.model.text.BlockRole;

/** Rows of buttons to share, like and comment, glued or one a line, with or without counts. */
final class ShareBars implements LineRule {

    private static final Phrases SHARE = new Phrases("share");
    private static final int MAX_LENGTH = 160;

    @Override
    public void apply(Labels labels) {
        labels.free()
                .filter(i -> isBar(labels.line(i)))
                .forEach(i -> labels.label(i, BlockRole.SHARE_BAR, "only words of share buttons"));
        labels.free()
                .filter(i -> labels.line(i).text().length() <= 2
                        || labels.line(i).plain().equals("x"))
                .filter(i -> labels.is(i - 1, BlockRole.SHARE_BAR) || labels.is(i + 1, BlockRole.SHARE_BAR))
                .forEach(i -> labels.label(i, BlockRole.SHARE_BAR, "count or mark beside share buttons"));
    }

    private static boolean isBar(Line line) {
        return line.text().length() <= MAX_LENGTH && !line.endsSentence() && SHARE.isMadeOfWords(line);
    }
}
