// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.StatedDay;
import org.deskcheck.ingest.page.Masthead;
import org.jsoup.nodes.Entities;

/** An entry of Atom (RFC 4287). */
final class Entry {

    private Entry() {}

    /**
     * The article of an entry.
     *
     * @throws MalformedException when it has no text
     */
    static Item of(XmlElement entry, XmlItems.Surround feed) throws MalformedException {
        Masthead masthead = new Masthead(
                FeedText.plain(entry.at("title").map(XmlElement::text)),
                entry.children("author").stream()
                        .flatMap(author -> author.text("name").stream())
                        .toList(),
                entry.text("source", "title").or(() -> feed.field("title")),
                Optional.empty(),
                link(entry),
                List.of());
        return FeedText.story(
                entry.text("id"),
                entry.at("content").map(Entry::text),
                entry.at("summary").map(Entry::text),
                StatedDay.added(entry.text("published").or(() -> entry.text("updated")), masthead));
    }

    private static Optional<String> link(XmlElement entry) {
        return entry.children("link").stream()
                .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
                .flatMap(link -> link.attribute("href").stream())
                .filter(href -> href.startsWith("http"))
                .findFirst();
    }

    /** Markup is written as elements or escaped; plain text is given as such, so that a "<" in it stays one. */
    private static String text(XmlElement construct) {
        String type = construct.attribute("type").orElse("text");
        if (type.equals("xhtml") || type.endsWith("+xml")) {
            return construct.markup();
        }
        boolean escaped = type.equals("html") || type.equals("text/html");
        return escaped || construct.wholeText().indexOf('<') < 0
                ? construct.wholeText()
                : Entities.escape(construct.wholeText());
    }
}
