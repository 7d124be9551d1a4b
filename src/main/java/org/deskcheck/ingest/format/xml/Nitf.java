// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;

/** NITF, the News Industry Text Format of the IPTC, all versions of which are alike in what matters here. */
public final class Nitf implements Format {

    @Override
    public boolean recognises(Head head) {
        return Stax.root(head)
                .filter(root -> root.getLocalPart().equals("nitf"))
                .isPresent();
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        return new XmlItems(
                stream,
                Set.of("nitf"),
                (element, around) -> Optional.of(new Item.Story(
                        element.at("head", "docdata", "doc-id").flatMap(id -> id.attribute("id-string")),
                        new NitfStory(element).manuscript())));
    }
}
