// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Items;

/** NewsML-G2 of the IPTC: a news item, or a message with many. Pictures, packages and concepts in it are passed over. */
public final class NewsMl implements Format {

    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10/";
    private static final Set<String> ROOTS =
            Set.of("newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem");

    @Override
    public boolean recognises(Head head) {
        return Stax.root(head)
                .filter(root -> root.getNamespaceURI().equals(NAMESPACE) && ROOTS.contains(root.getLocalPart()))
                .isPresent();
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        return new XmlItems(stream, Set.of("newsItem"), (element, around) -> new NewsItem(element).item());
    }
}
