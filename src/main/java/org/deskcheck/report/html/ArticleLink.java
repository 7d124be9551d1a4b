// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the pages say of an article where they point to it.
 *
 * @param id the article's id
 * @param title its headline, or its id where it has none
 * @param publisher its publisher
 * @param published the day of publication
 * @param file the name of its page in {@code articles/}, or nothing when the article is not held
 */
record ArticleLink(
        String id, String title, Optional<String> publisher, Optional<LocalDate> published, Optional<String> file) {

    /** An article that findings speak of, and that has no page. */
    static ArticleLink unknown(String id) {
        return new ArticleLink(id, id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The day in words, or a word for its lack. */
    String day() {
        return published.map(Words::day).orElse("undated");
    }

    /** The publisher, or a word for its lack. */
    String voice() {
        return publisher.orElse("publisher not stated");
    }
}
