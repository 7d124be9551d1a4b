// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.xml;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An element of an item. */
final class XmlElement {

    private final Element element;

    XmlElement(Element element) {
        this.element = element;
    }

    /** Its name, with the prefix of vocabularies that are not the format's own. */
    String name() {
        return element.tagName();
    }

    /** The children with a name, in order. */
    List<XmlElement> children(String name) {
        return element.children().stream()
                .filter(child -> child.tagName().equals(name))
                .map(XmlElement::new)
                .toList();
    }

    /** The first element on a path of names below this. */
    Optional<XmlElement> at(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String name : path) {
            found = found.flatMap(parent -> parent.children(name).stream().findFirst());
        }
        return found;
    }

    /** The text of the first element on a path of names below this, where it has any. */
    Optional<String> text(String... path) {
        return at(path).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    /** All elements below with a name, in order. */
    List<XmlElement> all(String name) {
        return element.getAllElements().stream()
                .filter(below -> below.tagName().equals(name))
                .map(XmlElement::new)
                .toList();
    }

    /** Its text, with single spaces. */
    String text() {
        return element.text().strip();
    }

    /** Its text as written, line ends too. */
    String wholeText() {
        return element.wholeText();
    }

    /** What is in it, as markup. */
    String markup() {
        return element.html();
    }

    /** An attribute, where it is not blank. */
    Optional<String> attribute(String name) {
        return Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    /** The tree itself, to be rewritten. */
    Element tree() {
        return element;
    }
}
