// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import org.deskcheck.model.text.BlockRole;

/**
 * A block of an article's text.
 *
 * @param label what it is for, in words
 * @param style {@code headline}, {@code heading}, {@code body}, or {@code aside} for what is not part of the article
 * @param strays names of places that no stretch of the block begins with
 * @param segments its text
 */
record BlockView(String label, String style, List<String> strays, List<Segment> segments) {

    /** Takes copies. */
    BlockView {
        strays = List.copyOf(strays);
        segments = List.copyOf(segments);
    }

    /** The style of a role. */
    static String style(BlockRole role) {
        return switch (role) {
            case HEADLINE -> "headline";
            case HEADING, FAQ_QUESTION -> "heading";
            case DEK, SUMMARY -> "dek";
            case QUOTE -> "quotation";
            case TABLE -> "table";
            default -> role.isArticle() ? "body" : "aside";
        };
    }
}
