// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Optional;

/**
 * A source that claims are ascribed to.
 *
 * @param name as printed
 * @param claims how many claims
 * @param first the first article that names it
 * @param place the anchor there
 */
record SourceRow(String name, long claims, ArticleLink first, String place) {

    /** The address of the first claim, seen from the index, or nothing when its article has no page. */
    Optional<String> href() {
        return first.file().map(file -> "articles/" + file + "#" + place);
    }

    /** With one more claim. */
    SourceRow again() {
        return new SourceRow(name, claims + 1, first, place);
    }
}
