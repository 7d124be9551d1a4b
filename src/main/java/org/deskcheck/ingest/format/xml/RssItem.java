// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.StatedDay;
import org.deskcheck.ingest.page.Masthead;

/** An item of RSS. */
final class RssItem {

    private RssItem() {}

    /**
     * The article of an item.
     *
     * @throws MalformedException when it has no text
     */
    static Item of(XmlElement item, XmlItems.Surround feed) throws MalformedException {
        Optional<String> url = item.text("link")
                .or(() -> item.at("guid")
                        .filter(guid -> !guid.attribute("isPermaLink").equals(Optional.of("false")))
                        .map(XmlElement::text))
                .filter(link -> link.startsWith("http"));
        Masthead masthead = new Masthead(
                FeedText.plain(item.text("title")),
                authors(item),
                item.text("source").or(() -> item.text("dc:publisher")).or(() -> feed.field("title")),
                Optional.empty(),
                url,
                List.of());
        return FeedText.story(
                item.text("guid").or(() -> item.attribute("about")).or(() -> url),
                item.at("content:encoded").map(XmlElement::wholeText),
                item.at("description").map(XmlElement::wholeText),
                StatedDay.added(item.text("pubDate").or(() -> item.text("dc:date")), masthead));
    }

    private static List<String> authors(XmlElement item) {
        List<String> creators = item.children("dc:creator").stream()
                .map(XmlElement::text)
                .filter(name -> !name.isEmpty())
                .toList();
        return creators.isEmpty()
                ? item.text("author").map(RssItem::name).stream().toList()
                : creators;
    }

    /** RSS asks for {@code mail@example.org (Name)}, and gets the name alone as often. */
    private static String name(String author) {
        int bracket = author.indexOf('(');
        return bracket > 0 && author.endsWith(")") ? author.substring(bracket + 1, author.length() - 1) : author;
    }
}
