// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.MalformedException;

/** The items of an XML file, one in memory at a time; when the file breaks off, those before the break are read. */
final class XmlItems implements Items {

    /** What stands around the items is short. */
    private static final int MAX_FIELDS = 100;

    private static final int MAX_FIELD = 2_000;

    private final XMLStreamReader parser;
    private final Set<String> names;
    private final Reading reading;
    private final Map<String, String> around = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int number;

    /** Makes an item of an element. */
    @FunctionalInterface
    interface Reading {

        /**
         * Reads an item; nothing when it is no text, such as a picture.
         *
         * @throws MalformedException when it is broken; the message says why
         */
        Optional<Item> item(XmlElement element, Surround surround) throws MalformedException;
    }

    /** What stands before an item in its file. */
    @FunctionalInterface
    interface Surround {

        /** The first text of an element with this local name. */
        Optional<String> field(String name);
    }

    /**
     * Reads a file.
     *
     * @param names local names of the elements that are items
     * @param reading makes items of them
     * @throws IOException when it does not begin as XML
     */
    XmlItems(InputStream stream, Set<String> names, Reading reading) throws IOException {
        this.names = names;
        this.reading = reading;
        try {
            this.parser = Stax.parser(stream);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            while (parser.hasNext()) {
                int event = parser.next();
                if (event == XMLStreamReader.START_ELEMENT && names.contains(parser.getLocalName())) {
                    number++;
                    Optional<Item> item = item();
                    if (item.isPresent()) {
                        return item;
                    }
                } else {
                    pass(event);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private Optional<Item> item() throws XMLStreamException, MalformedException {
        XmlTree tree = new XmlTree(parser);
        try {
            XmlElement element = tree.read();
            return reading.item(element, name -> Optional.ofNullable(around.get(name)));
        } catch (MalformedException e) {
            return Optional.of(new Item.Broken("#" + number, e.reason()));
        }
    }

    private void pass(int event) throws MalformedException {
        switch (event) {
            case XMLStreamReader.DTD -> XmlTree.refuseDeclarations(parser.getText());
            case XMLStreamReader.START_ELEMENT -> text.setLength(0);
            case XMLStreamReader.END_ELEMENT -> keep(parser.getLocalName());
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> append(parser.getText());
            default -> {
                // Comments and instructions say nothing.
            }
        }
    }

    private void append(String more) {
        text.append(more, 0, Math.min(more.length(), MAX_FIELD - Math.min(MAX_FIELD, text.length())));
    }

    private void keep(String name) {
        String field = text.toString().strip();
        if (!field.isEmpty() && around.size() < MAX_FIELDS) {
            around.putIfAbsent(name, field);
        }
        text.setLength(0);
    }

    private MalformedException broken(XMLStreamException e) {
        String message = Optional.ofNullable(e.getMessage()).orElse("");
        String reason = message.substring(message.lastIndexOf("Message: ") + 1).replace("essage: ", "");
        return new MalformedException(
                "is not well-formed XML from line " + e.getLocation().getLineNumber() + " on (" + reason.strip()
                        + "); what comes after is not read, so fetch it again.",
                e);
    }
}
