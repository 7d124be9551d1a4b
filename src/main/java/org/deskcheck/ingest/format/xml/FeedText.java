// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.util.Optional;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.page.Masthead;
import org.jsoup.Jsoup;

/** What RSS and Atom have in common. */
final class FeedText {

    private FeedText() {}

    /**
     * The article of an item.
     *
     * @param content its full text, where the feed has it
     * @param summary what the feed says of it
     * @throws MalformedException when there is neither
     */
    static Item story(Optional<String> id, Optional<String> content, Optional<String> summary, Masthead masthead)
            throws MalformedException {
        Optional<String> full = content.filter(text -> !text.isBlank());
        String text = full.or(() -> summary.filter(teaser -> !teaser.isBlank()))
                .orElseThrow(
                        () -> new MalformedException("has neither content nor a summary; fetch the article itself."));
        Masthead noted = full.isPresent() ? masthead : masthead.note("the feed has only a summary of this article");
        return new Item.Story(id, Manuscript.of(text, isMarkup(text) ? Manuscript.HTML : Manuscript.PLAIN, noted));
    }

    /** A title without markup: feeds write it escaped once or twice. */
    static Optional<String> plain(Optional<String> title) {
        return title.map(text ->
                        isMarkup(text) ? Jsoup.parseBodyFragment(text).text().strip() : text)
                .filter(text -> !text.isEmpty());
    }

    private static boolean isMarkup(String text) {
        int less = text.indexOf('<');
        int entity = text.indexOf('&');
        return (less >= 0 && text.indexOf('>', less) > 0) || (entity >= 0 && text.indexOf(';', entity) > 0);
    }
}
