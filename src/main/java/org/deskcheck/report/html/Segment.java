// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of an article's text that is marked the same all through. Marks that overlap are cut at each other's ends,
 * so stretches stand side by side and never within each other.
 *
 * @param text its characters
 * @param anchor its name on the page, where a mark begins with it
 * @param style its CSS classes; empty when nothing is marked
 * @param hint what is known of it
 * @param refs the numbers of the findings whose evidence ends with it
 */
record Segment(String text, Optional<String> anchor, String style, String hint, List<Integer> refs) {

    /** Takes a copy. */
    Segment {
        refs = List.copyOf(refs);
    }

    /** Whether anything is marked. */
    boolean isMarked() {
        return !style.isEmpty();
    }
}
