// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Items;

/**
 * Feeds: RSS 2.0 and 1.0, Atom (RFC 4287). An article an item, under its own id. Read item by item instead of by a feed library,
 * which takes a feed in as a whole or not at all: feeds are long, and often broken at one place.
 */
public final class Feed implements Format {

    @Override
    public boolean recognises(Head head) {
        return Stax.root(head)
                .filter(root -> switch (root.getLocalPart()) {
                    case "rss" -> true;
                    case "feed" -> root.getNamespaceURI().equals("http://www.w3.org/2005/Atom");
                    case "RDF" -> head.text().contains("http://purl.org/rss/1.0/");
                    default -> false;
                })
                .isPresent();
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        return new XmlItems(
                stream,
                Set.of("item", "entry"),
                (element, feed) -> Optional.of(
                        element.name().equals("entry") ? Entry.of(element, feed) : RssItem.of(element, feed)));
    }
}
