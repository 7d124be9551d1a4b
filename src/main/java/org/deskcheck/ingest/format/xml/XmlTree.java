// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deskcheck.ingest.format.MalformedException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Builds the tree of one element. Without recursion, as a file can be nested deeper than any stack. */
final class XmlTree {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_NODES = 500_000;
    private static final int MAX_TEXT = 64 * 1024 * 1024;

    /** Prefixes as everybody writes them; elements of other vocabularies are marked, so that their title is not ours. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dc:",
            "http://search.yahoo.com/mrss/", "media:",
            "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:");

    private final XMLStreamReader parser;
    private final Document owner = new Document("");
    private Element current = owner;
    private int depth;
    private int nodes;
    private int text;
    private Optional<String> fault = Optional.empty();

    /** Builds from a parser that stands on the start of an element. */
    XmlTree(XMLStreamReader parser) {
        this.parser = parser;
        owner.outputSettings().prettyPrint(false);
    }

    /**
     * Reads the element, to its end even when there is something wrong with it.
     *
     * @throws XMLStreamException when the XML breaks off
     * @throws MalformedException when it is too deep or too large, or refers to entities
     */
    XmlElement read() throws XMLStreamException, MalformedException {
        start();
        while (depth > 0) {
            switch (parser.next()) {
                case XMLStreamReader.START_ELEMENT -> start();
                case XMLStreamReader.END_ELEMENT -> end();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    append(parser.getText());
                case XMLStreamReader.ENTITY_REFERENCE -> append(entity(parser.getLocalName()));
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        if (fault.isPresent()) {
            throw new MalformedException(fault.get());
        }
        return new XmlElement(owner.child(0));
    }

    /**
     * Lets a DTD elsewhere pass, which is not read, and refuses one that declares something in the file itself.
     *
     * @throws MalformedException when it does
     */
    static void refuseDeclarations(String dtd) throws MalformedException {
        if (dtd.contains("[") || dtd.endsWith("]>")) {
            throw new MalformedException(
                    "declares a DTD of its own, with which files are blown up or others read; remove the DOCTYPE.");
        }
    }

    private void start() {
        depth++;
        if (depth > MAX_DEPTH || ++nodes > MAX_NODES) {
            fault = Optional.of("is nested deeper or has more elements than any article; correct or remove it.");
        }
        if (fault.isPresent()) {
            return;
        }
        String namespace = Optional.ofNullable(parser.getNamespaceURI()).orElse("");
        String prefix = PREFIXES.getOrDefault(namespace, "");
        Element element = new Element(prefix + parser.getLocalName());
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            element.attr(parser.getAttributeLocalName(i), parser.getAttributeValue(i));
        }
        current.appendChild(element);
        current = element;
    }

    private void end() {
        depth--;
        if (fault.isEmpty()) {
            current = Optional.ofNullable(current.parent()).orElse(owner);
        }
    }

    private void append(String more) {
        text += more.length();
        if (text > MAX_TEXT) {
            fault = Optional.of("has more text than any article; split it.");
        }
        if (fault.isEmpty()) {
            current.appendChild(new TextNode(more));
        }
    }

    /** Names that HTML has are known; any other would have to be looked up in a DTD. */
    private String entity(String name) {
        String reference = "&" + name + ";";
        String character = Parser.unescapeEntities(reference, true);
        if (character.equals(reference)) {
            fault = fault.or(() -> Optional.of(
                    "refers to the entity \"" + name + "\", and entities are not looked up; write the text instead."));
        }
        return character;
    }
}
