// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.format.StatedDay;
import org.deskcheck.ingest.page.Masthead;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org): an article an item, under its own id. */
public final class JsonFeed implements Format {

    @Override
    public boolean recognises(Head head) {
        return JsonHead.of(head)
                .filter(json -> json.fields().getOrDefault("version", "").contains("jsonfeed.org/version/"))
                .isPresent();
    }

    @Override
    public Items open(InputStream stream) throws IOException {
        return new JsonItems(stream, Optional.of("items"), JsonFeed::item);
    }

    private static Item item(JsonNode item, Optional<String> feed) throws MalformedException {
        List<String> authors = Fields.names(item.path("authors"));
        Masthead masthead = StatedDay.added(
                Fields.text(item, "date_published", "date_modified"),
                new Masthead(
                        Fields.text(item, "title"),
                        authors.isEmpty() ? Fields.names(item.path("author")) : authors,
                        feed,
                        Optional.empty(),
                        Fields.text(item, "url", "external_url").filter(url -> url.startsWith("http")),
                        List.of()));
        return new Item.Story(Fields.text(item, "id"), manuscript(item, masthead));
    }

    private static Manuscript manuscript(JsonNode item, Masthead masthead) throws MalformedException {
        Optional<Manuscript> content = Fields.text(item, "content_html")
                .map(html -> Manuscript.of(html, Manuscript.HTML, masthead))
                .or(() ->
                        Fields.text(item, "content_text").map(text -> Manuscript.of(text, Manuscript.PLAIN, masthead)));
        return content.or(() -> Fields.text(item, "summary")
                        .map(text -> Manuscript.of(
                                text, Manuscript.PLAIN, masthead.note("the feed has only a summary of this article"))))
                .orElseThrow(
                        () -> new MalformedException("has neither content nor a summary; fetch the article itself."));
    }
}
