// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.MalformedException;

/** ninjs of the IPTC, versions 1 to 3: one article, or a list of them. */
public final class Ninjs implements Format {

    /** Besides {@code uri}, which every version asks for, one of these; no other JSON has both. */
    private static final Set<String> OWN = Set.of(
            "body_text",
            "body_html",
            "body_xhtml",
            "bodies",
            "headlines",
            "versioncreated",
            "pubstatus",
            "firstcreated");

    @Override
    public boolean recognises(Head head) {
        return JsonHead.of(head)
                .filter(json -> json.has("uri") && OWN.stream().anyMatch(json::has))
                .isPresent();
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        return new JsonItems(stream, Optional.empty(), (item, title) -> item(item));
    }

    private static Item item(JsonNode item) throws MalformedException {
        return new Item.Story(Fields.text(item, "uri"), NinjsStory.manuscript(item));
    }
}
