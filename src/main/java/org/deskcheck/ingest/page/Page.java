// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.util.List;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.Text;

/**
 * A page as read, whatever its format was.
 *
 * @param masthead what it says about the article
 * @param text all of its visible text
 * @param blocks the labelled blocks, in order
 */
public record Page(Masthead masthead, Text text, List<Block> blocks) {

    /** Takes a copy. */
    public Page {
        blocks = List.copyOf(blocks);
    }
}
