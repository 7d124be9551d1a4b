// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.XmlStreamReader;
import org.deskcheck.ingest.format.Head;

/** The XML parser of the JDK with everything off that reaches beyond the file or multiplies what is in it. */
final class Stax {

    private static final String DOCTYPE = "<!DOCTYPE ";

    private Stax() {}

    /**
     * A parser. No DTD is read; entities are reported by name and not replaced.
     *
     * @throws XMLStreamException when the file does not even begin as XML
     * @throws IOException when it cannot be read, or is in an encoding that is not known
     */
    static XMLStreamReader parser(InputStream stream) throws XMLStreamException, IOException {
        // Decoded here: a byte that is wrong in the encoding of the file costs a character, not the rest of the file.
        return factory()
                .createXMLStreamReader(XmlStreamReader.builder()
                        .setInputStream(stream)
                        .setLenient(true)
                        .get());
    }

    private static XMLInputFactory factory() {
        // The JDK's own, as any other on the class path may understand these settings differently.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Newer JDKs break off a file at a depth of 200; we refuse the one item, and read on.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** The name of the root element; nothing when the file is not XML. */
    static Optional<QName> root(Head head) {
        String text = head.text();
        if (!text.startsWith("<")) {
            return Optional.empty();
        }
        Optional<QName> declared = declared(text);
        return declared.isPresent() ? declared : parsed(text);
    }

    /** A document type names the root, and may be longer than what was read of the file. */
    private static Optional<QName> declared(String text) {
        int at = text.indexOf(DOCTYPE);
        if (at < 0 || hasElement(text.substring(0, at))) {
            return Optional.empty();
        }
        int begin = at + DOCTYPE.length();
        int end = begin;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Optional.of(new QName(text.substring(begin, end)));
    }

    private static boolean hasElement(String prolog) {
        for (int at = prolog.indexOf('<'); at >= 0 && at + 1 < prolog.length(); at = prolog.indexOf('<', at + 1)) {
            if (Character.isLetter(prolog.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<QName> parsed(String text) {
        try {
            XMLStreamReader parser = factory().createXMLStreamReader(new StringReader(text));
            while (parser.hasNext()) {
                if (parser.next() == XMLStreamReader.START_ELEMENT) {
                    return Optional.of(parser.getName());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException notXml) {
            return Optional.empty();
        }
    }
}
