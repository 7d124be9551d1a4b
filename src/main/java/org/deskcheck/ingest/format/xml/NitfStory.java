// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.format.StatedDay;
import org.deskcheck.ingest.page.Masthead;
import org.jsoup.nodes.Element;

/** The article of an NITF document. Its body is close to HTML, and becomes a page. */
final class NitfStory {

    /** What NITF calls otherwise than HTML; elements within a line need no other name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("body.head", "header"),
            Map.entry("body.content", "article"),
            Map.entry("body.end", "footer"),
            Map.entry("hl1", "h1"),
            Map.entry("hl2", "h2"),
            Map.entry("byline", "p"),
            Map.entry("dateline", "p"),
            Map.entry("abstract", "div"),
            Map.entry("distributor", "p"),
            Map.entry("rights", "p"),
            Map.entry("note", "div"),
            Map.entry("block", "div"),
            Map.entry("media", "figure"),
            Map.entry("media-caption", "figcaption"),
            Map.entry("media-producer", "figcaption"),
            Map.entry("tagline", "p"),
            Map.entry("bibliography", "p"));

    private final XmlElement nitf;

    NitfStory(XmlElement nitf) {
        this.nitf = nitf;
    }

    /**
     * The article as a page.
     *
     * @throws MalformedException when it has no body
     */
    Manuscript manuscript() throws MalformedException {
        Masthead masthead = masthead();
        XmlElement body =
                nitf.at("body").orElseThrow(() -> new MalformedException("has no body; send the article itself."));
        for (Element element : body.tree().getAllElements()) {
            String name = element.tagName();
            if (NAMES.containsKey(name)) {
                element.addClass(name.replace('.', '-')).tagName(NAMES.get(name));
            }
        }
        return Manuscript.of(body.markup(), Manuscript.HTML, masthead);
    }

    private Masthead masthead() {
        Optional<XmlElement> head = nitf.at("body", "body.head");
        Optional<String> headline =
                head.flatMap(top -> top.text("hedline", "hl1").or(() -> top.text("hedline")));
        Optional<XmlElement> data = nitf.at("head", "docdata");
        Optional<XmlElement> publication = nitf.at("head", "pubdata");
        Optional<String> stamp = data.flatMap(d -> d.at("date.issue").or(() -> d.at("date.release")))
                .flatMap(date -> date.attribute("norm"))
                .or(() -> publication.flatMap(p -> p.attribute("date.publication")))
                .or(() ->
                        head.flatMap(top -> top.at("dateline", "story.date")).flatMap(date -> date.attribute("norm")));
        return StatedDay.added(
                stamp,
                new Masthead(
                        headline.or(() -> nitf.text("head", "title")),
                        head.map(NitfStory::bylines).orElse(List.of()),
                        publication
                                .flatMap(p -> p.attribute("name"))
                                .or(() -> head.flatMap(top -> top.text("distributor")))
                                .or(() -> data.flatMap(d -> d.at("doc.copyright"))
                                        .flatMap(copyright -> copyright.attribute("holder"))),
                        Optional.empty(),
                        publication.flatMap(p -> p.attribute("ex-ref")).filter(url -> url.startsWith("http")),
                        List.of()));
    }

    /** The persons of the bylines; where none is marked, the byline without its "By". */
    private static List<String> bylines(XmlElement head) {
        List<String> persons = head.children("byline").stream()
                .flatMap(byline -> byline.all("person").stream())
                .map(XmlElement::text)
                .toList();
        return persons.isEmpty()
                ? head.children("byline").stream()
                        .map(byline -> By.without(byline.text()))
                        .toList()
                : persons;
    }
}
