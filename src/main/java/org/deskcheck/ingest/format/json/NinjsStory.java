// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.format.StatedDay;
import org.deskcheck.ingest.page.Masthead;

/** The article of a ninjs object. Version 1 has a field for each kind of body, versions 2 and 3 have lists with roles;
 * version 3 writes names in camel case. */
final class NinjsStory {

    private NinjsStory() {}

    /**
     * Reads it.
     *
     * @throws MalformedException when it has no text, as that of a picture
     */
    static Manuscript manuscript(JsonNode item) throws MalformedException {
        Masthead masthead = masthead(item);
        Optional<Manuscript> fields = Fields.text(item, "body_html", "body_xhtml")
                .map(html -> Manuscript.of(html, Manuscript.HTML, masthead))
                .or(() -> Fields.text(item, "body_text").map(text -> Manuscript.of(text, Manuscript.PLAIN, masthead)));
        return fields.or(() -> body(item.path("bodies"), masthead))
                .orElseThrow(() -> new MalformedException("is ninjs without a body; send the article's text with it."));
    }

    /** Markup before plain text, as it says more. */
    private static Optional<Manuscript> body(JsonNode bodies, Masthead masthead) {
        List<Manuscript> found = new ArrayList<>();
        for (JsonNode body : bodies) {
            String type =
                    Fields.text(body, "contentType", "contenttype", "role").orElse("");
            boolean html = type.contains("html");
            Fields.text(body, "value")
                    .map(text -> Manuscript.of(text, html ? Manuscript.HTML : Manuscript.PLAIN, masthead))
                    .ifPresent(manuscript -> found.add(html ? 0 : found.size(), manuscript));
        }
        return found.stream().findFirst();
    }

    private static Masthead masthead(JsonNode item) {
        Optional<String> uri = Fields.text(item, "uri");
        return StatedDay.added(
                Fields.text(
                        item,
                        "firstCreated",
                        "contentCreated",
                        "versionCreated",
                        "firstcreated",
                        "contentcreated",
                        "versioncreated"),
                new Masthead(
                        headline(item),
                        bylines(item),
                        Stream.of("infoSources", "infosources")
                                .flatMap(name -> Fields.names(item.path(name)).stream())
                                .findFirst()
                                .or(() -> Fields.text(item, "source", "copyrightHolder", "copyrightholder"))
                                .or(() -> Fields.text(item.path("rightsinfo"), "copyrightholder")),
                        Optional.empty(),
                        Fields.text(item, "url").or(() -> uri).filter(url -> url.startsWith("http")),
                        List.of()));
    }

    /** The main one of several, else the first. */
    private static Optional<String> headline(JsonNode item) {
        List<String> headlines = new ArrayList<>();
        for (JsonNode headline : item.path("headlines")) {
            boolean main = Fields.text(headline, "role").orElse("").endsWith("main");
            Fields.text(headline, "value").ifPresent(text -> headlines.add(main ? 0 : headlines.size(), text));
        }
        return Fields.text(item, "headline")
                .or(() -> headlines.stream().findFirst())
                .or(() -> Fields.text(item, "title"));
    }

    private static List<String> bylines(JsonNode item) {
        return Fields.text(item, "byline", "by")
                .map(byline -> byline.regionMatches(true, 0, "by ", 0, 3) ? byline.substring(3) : byline)
                .map(List::of)
                .orElseGet(() -> Fields.names(item.path("authors")));
    }
}
