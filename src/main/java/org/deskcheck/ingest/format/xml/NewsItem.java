// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.format.StatedDay;
import org.deskcheck.ingest.page.Masthead;

/** A news item of NewsML-G2. */
final class NewsItem {

    private final XmlElement item;

    NewsItem(XmlElement item) {
        this.item = item;
    }

    /**
     * Its article; nothing when it is a picture or the like.
     *
     * @throws MalformedException when it is a text, but has none
     */
    Optional<Item> item() throws MalformedException {
        Optional<Manuscript> manuscript = manuscript();
        if (manuscript.isEmpty() && isText()) {
            throw new MalformedException("has no text in it, only a reference to one; fetch that.");
        }
        return manuscript.map(text -> new Item.Story(item.attribute("guid"), text));
    }

    private boolean isText() {
        return item.at("itemMeta", "itemClass")
                .flatMap(type -> type.attribute("qcode").or(() -> type.attribute("uri")))
                .filter(code -> !code.endsWith(":text") && !code.endsWith("/text"))
                .isEmpty();
    }

    /** NITF says most, then XHTML, then whatever else is written out. */
    private Optional<Manuscript> manuscript() throws MalformedException {
        Masthead masthead = masthead();
        Optional<XmlElement> nitf = item.at("contentSet", "inlineXML", "nitf");
        if (nitf.isPresent()) {
            Manuscript story = new NitfStory(nitf.get()).manuscript();
            return Optional.of(
                    new Manuscript(story.bytes(), story.charset(), story.mediaType(), masthead.or(story.masthead())));
        }
        return item.at("contentSet", "inlineXML")
                .map(xml -> Manuscript.of(xml.markup(), Manuscript.HTML, masthead))
                .or(() -> item.at("contentSet", "inlineData").map(data -> data(data, masthead)));
    }

    private static Manuscript data(XmlElement data, Masthead masthead) {
        boolean html = data.attribute("contenttype").orElse("").contains("html");
        return Manuscript.of(data.wholeText(), html ? Manuscript.HTML : Manuscript.PLAIN, masthead);
    }

    private Masthead masthead() {
        Optional<String> stamp = item.text("itemMeta", "firstCreated")
                .or(() -> item.text("contentMeta", "contentCreated"))
                .or(() -> item.text("itemMeta", "versionCreated"));
        return StatedDay.added(
                stamp,
                new Masthead(
                        item.text("contentMeta", "headline").or(() -> item.text("itemMeta", "title")),
                        bylines(),
                        party("itemMeta", "provider")
                                .or(() -> party("contentMeta", "infoSource"))
                                .or(() -> party("rightsInfo", "copyrightHolder")),
                        Optional.empty(),
                        item.children("itemMeta").stream()
                                .flatMap(meta -> meta.children("link").stream())
                                .flatMap(link -> link.attribute("href").stream())
                                .filter(href -> href.startsWith("http"))
                                .findFirst(),
                        List.of()));
    }

    private List<String> bylines() {
        Stream<XmlElement> written = item.at("contentMeta").stream().flatMap(meta -> meta.children("by").stream());
        List<String> by = written.map(XmlElement::text).map(By::without).toList();
        return by.isEmpty()
                ? item.at("contentMeta").stream()
                        .flatMap(meta -> meta.children("creator").stream())
                        .flatMap(creator -> creator.text("name").stream())
                        .toList()
                : by;
    }

    /** The name of an organisation; its code is none. */
    private Optional<String> party(String parent, String name) {
        Optional<XmlElement> party = item.at(parent, name);
        return party.flatMap(p -> p.text("name")).or(() -> party.flatMap(p -> p.attribute("literal")));
    }
}
