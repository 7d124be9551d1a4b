// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

/** The word before the authors. */
final class By {

    private By() {}

    /** A byline without it. */
    static String without(String byline) {
        return byline.regionMatches(true, 0, "by ", 0, 3) ? byline.substring(3).strip() : byline;
    }
}
