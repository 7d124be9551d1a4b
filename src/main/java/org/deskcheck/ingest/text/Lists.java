// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** Items of lists and quotations set off from the text, as far as no other family knew more of them. */
final class Lists implements LineRule {

    @Override
    public void apply(Labels labels) {
        labels.free().forEach(i -> {
            if (labels.line(i).is(LineShape.LIST_ITEM)) {
                labels.label(i, BlockRole.LIST, "item of a list");
            } else if (labels.line(i).is(LineShape.QUOTE)) {
                labels.label(i, BlockRole.QUOTE, "quotation set off from the text");
            }
        });
    }
}
