// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a browser does not show, as far as the page itself says so. */
final class Visibility {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea",
            "input",
            "map",
            "title",
            "meta",
            "link");

    private static final Set<String> FOR_SCREEN_READERS = Set.of(
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "screen-reader-text",
            "screenreader-only",
            "element-invisible");

    private Visibility() {}

    /** Whether an element and all in it stay unseen. */
    static boolean isHidden(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || FOR_SCREEN_READERS.stream().anyMatch(element::hasClass)
                || hidesByStyle(element.attr("style"));
    }

    private static boolean hidesByStyle(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }
}
