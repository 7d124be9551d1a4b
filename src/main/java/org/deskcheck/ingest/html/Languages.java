// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.ingest.page.DayOrder;
import org.jsoup.nodes.Document;

/** What the language that a page names tells of its dates. */
final class Languages {

    /** English is written in both orders, and these begin with the year. */
    private static final Set<String> UNTOLD = Set.of("en", "zh", "ja", "ko", "hu", "mn", "lt", "fa");

    private static final Set<String> DAY_FIRST_ENGLISH =
            Set.of("en-gb", "en-ie", "en-au", "en-nz", "en-in", "en-sg", "en-hk", "en-za");

    private Languages() {}

    /**
     * The order of day and month in the page's language. American English tells nothing: content systems write it into
     * pages of everywhere.
     */
    static Optional<DayOrder> order(Document page) {
        String language =
                page.select("html[lang]").attr("lang").strip().replace('_', '-').toLowerCase(Locale.ROOT);
        String first = language.split("-", 2)[0];
        boolean other = first.length() == 2 && !UNTOLD.contains(first);
        return other || DAY_FIRST_ENGLISH.contains(language) ? Optional.of(DayOrder.DAY_FIRST) : Optional.empty();
    }
}
