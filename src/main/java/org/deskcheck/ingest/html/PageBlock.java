// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import org.deskcheck.ingest.page.LineShape;
import org.jsoup.nodes.Element;

/**
 * A run of visible text between two borders of block elements.
 *
 * @param text with single spaces, and line feeds where the page breaks a line; not empty
 * @param element the nearest block element around it
 * @param shape what its elements say of it
 * @param linkChars how many of its characters are inside links
 */
record PageBlock(String text, Element element, LineShape shape, int linkChars) {

    private static final int MIN_PROSE = 60;
    private static final double MAX_LINKS = 0.4;

    /** Share of the characters that are inside links, 0 to 1. */
    double linkDensity() {
        return (double) linkChars / text.length();
    }

    /** Whether it reads like running text: long enough, and not mostly links. */
    boolean isProse() {
        return text.length() >= MIN_PROSE && linkDensity() <= MAX_LINKS && shape != LineShape.HEADING;
    }
}
