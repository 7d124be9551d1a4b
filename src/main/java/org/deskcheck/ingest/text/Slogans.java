// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** The publisher's motto at the very end: two or more sentences of three words at most. */
final class Slogans implements LineRule {

    private static final int MAX_WORDS = 9;
    private static final int MAX_FRAGMENT_WORDS = 3;

    @Override
    public void apply(Labels labels) {
        int last = labels.size() - 1;
        while (last >= 0 && !labels.isFree(last)) {
            last--;
        }
        if (last > 0 && isSlogan(labels.line(last))) {
            labels.label(last, BlockRole.FURNITURE, "motto at the end");
        }
    }

    private static boolean isSlogan(Line line) {
        if (line.words() > MAX_WORDS || !line.is(LineShape.PLAIN) || !line.endsSentence()) {
            return false;
        }
        String[] fragments = line.text().split("[.!]\\s*", -1);
        for (String fragment : fragments) {
            if (fragment.split("\\s+", -1).length > MAX_FRAGMENT_WORDS) {
                return false;
            }
        }
        return fragments.length > 2;
    }
}
