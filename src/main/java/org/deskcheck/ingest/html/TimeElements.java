// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.ingest.page.Masthead;
import org.jsoup.nodes.Element;

/** The days in the {@code time} elements that stand with the story: those of teasers, comments and asides are of others. */
final class TimeElements {

    /** What prints a day of publication, an author and the like is not longer than this, in characters. */
    private static final int MAX_STAMP = 120;

    private TimeElements() {}

    /**
     * Days of publication and change.
     *
     * @param main the element that holds the story; the nearest one around it with the headline is looked through
     * @param surroundings which elements stand beside the story
     */
    static Masthead of(Element main, Surroundings surroundings) {
        Optional<LocalDate> published = Optional.empty();
        Optional<LocalDate> updated = Optional.empty();
        for (Element time : around(main).select("time[datetime]")) {
            Optional<LocalDate> day = PublishedDay.of(time.attr("datetime"));
            if (day.isEmpty() || isInSentence(time) || isBeside(time, surroundings)) {
                continue;
            }
            if (isChange(time)) {
                updated = updated.or(() -> day);
            } else {
                published = published.or(() -> day);
            }
        }
        return Masthead.EMPTY.dated(published, updated);
    }

    /** The smallest element that holds the story and the page's first headline. */
    private static Element around(Element main) {
        Optional<Element> headline = Optional.ofNullable(main.selectFirst("h1"))
                .or(() -> Optional.ofNullable(main.root().selectFirst("h1")));
        if (headline.isEmpty()) {
            return main;
        }
        Set<Element> above = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.iterate(headline.get(), Objects::nonNull, Element::parent).forEach(above::add);
        Element element = main;
        while (!above.contains(element) && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    /** A day in a sentence is of what the sentence tells. */
    private static boolean isInSentence(Element time) {
        Element paragraph = time.closest("p, li, td, blockquote");
        return paragraph != null && paragraph.text().length() > MAX_STAMP;
    }

    /** Whether what surrounds it is neither the story nor its head. */
    private static boolean isBeside(Element time, Surroundings surroundings) {
        for (Element e = time; e != null; e = e.parent()) {
            if (surroundings.label(e).stream().anyMatch(label -> switch (label.role()) {
                case RELATED_LINK, COMMENT, ADVERT, FURNITURE, QUOTE -> true;
                default -> false;
            })) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChange(Element time) {
        String names = time.className() + time.attr("itemprop");
        Element parent = time.parent();
        String before = parent == null ? "" : parent.className() + parent.ownText();
        String said = (names + before).toLowerCase(Locale.ROOT);
        return !said.contains("publish") && (said.contains("updated") || said.contains("modified"));
    }
}
