// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.Optional;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** A walk over the lines below a heading. */
final class Sections {

    private Sections() {}

    /** Whether a line ends the section above it: another heading, or something that is no part of the story. */
    static boolean ends(Labels labels, int index) {
        if (index >= labels.size()) {
            return true;
        }
        boolean open = labels.isFree(index) || labels.is(index, BlockRole.TABLE, BlockRole.CAPTION);
        return !open || Headings.isHeading(labels, index);
    }

    /** The role of the section that a line opens by its name, if it is one of those known by name. */
    static Optional<BlockRole> opens(Line line) {
        if (line.is(LineShape.TABLE_ROW) || line.is(LineShape.LIST_ITEM)) {
            return Optional.empty();
        }
        if (Summaries.HEAD.isWhole(line)) {
            return Optional.of(BlockRole.SUMMARY);
        }
        if (Faq.HEAD.isWhole(line)) {
            return Optional.of(BlockRole.FAQ_QUESTION);
        }
        return Bios.isHead(line) ? Optional.of(BlockRole.BIO) : Optional.empty();
    }
}
