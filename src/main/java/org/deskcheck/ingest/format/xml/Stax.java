// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.deskcheck.ingest.format.Head;

/** The XML parser of the JDK with everything off that reaches beyond the file or multiplies what is in it. */
final class Stax {

    private Stax() {}

    /**
     * A parser. No DTD is read; entities are reported by name and not replaced.
     *
     * @throws XMLStreamException when the file does not even begin as XML
     */
    static XMLStreamReader parser(InputStream stream) throws XMLStreamException {
        // The JDK's own, as any other on the class path may understand these settings differently.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory.createXMLStreamReader(stream);
    }

    /** The name of the root element; nothing when the file is not XML. */
    static Optional<QName> root(Head head) {
        if (!head.text().startsWith("<")) {
            return Optional.empty();
        }
        try {
            XMLStreamReader parser = parser(new ByteArrayInputStream(head.bytes()));
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
