// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.model.text.BlockRole;

/** Lines of hashtags and cashtags, also where a tag has several words ({@code $ABC #chain data #mining}). */
final class TagLines implements LineRule {

    private static final int MAX_LENGTH = 400;

    @Override
    public void apply(Labels labels) {
        labels.free()
                .filter(i -> isTags(labels.line(i)))
                .forEach(i -> labels.label(i, BlockRole.FURNITURE, "hashtags and cashtags"));
    }

    private static boolean isTags(Line line) {
        String text = line.text();
        if (text.length() > MAX_LENGTH || !isTagAt(text, 0) || line.endsSentence()) {
            return false;
        }
        int tags = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean atStart = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == ',';
            tags += atStart && isTagAt(text, i) ? 1 : 0;
        }
        return line.words() <= 2 * tags;
    }

    private static boolean isTagAt(String text, int index) {
        char mark = text.charAt(index);
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        return (mark == '#' && Character.isLetterOrDigit(next)) || (mark == '$' && Character.isLetter(next));
    }
}
