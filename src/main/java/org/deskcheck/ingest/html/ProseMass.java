// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many characters of text each element of a page holds. */
final class ProseMass {

    private final Map<Element, Integer> mass = new IdentityHashMap<>();
    private int total;

    /** Weighs these blocks, and with them all elements around them. */
    ProseMass(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            total += block.text().length();
            for (Element e = block.element(); e != null; e = e.parent()) {
                mass.merge(e, block.text().length(), Integer::sum);
            }
        }
    }

    /** Characters in an element; 0 when none of the blocks is in it. */
    int of(Element element) {
        return mass.getOrDefault(element, 0);
    }

    /** Characters in all blocks. */
    int total() {
        return total;
    }
}
