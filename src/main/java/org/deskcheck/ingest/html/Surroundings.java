// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.ingest.page.Label;
import org.deskcheck.model.text.BlockRole;
import org.jsoup.nodes.Element;

/** The role that an element gives to what is in it, by its tag or its names; asked once for each element of a page. */
final class Surroundings {

    private static final Set<String> FURNITURE = Set.of("nav", "footer", "form", "button", "dialog", "menu", "label");

    /** What holds more of the running text of a page than this is not beside the story, whatever it is called. */
    private static final double MAX_SHARE = 0.5;

    private final Map<Element, Optional<Label>> known = new IdentityHashMap<>();
    private final ProseMass mass;

    /** Knows how much running text each element of the page holds. */
    Surroundings(ProseMass mass) {
        this.mass = mass;
    }

    /** The role of the element itself, with the name that tells it; nothing when it is as good as any. */
    Optional<Label> label(Element element) {
        return known.computeIfAbsent(element, e -> mass.of(e) > MAX_SHARE * mass.total() ? Optional.empty() : find(e));
    }

    private static Optional<Label> find(Element element) {
        String name = element.normalName();
        if (name.equals("body") || name.equals("html") || name.equals("main")) {
            return Optional.empty();
        }
        if (FURNITURE.contains(name)) {
            return label(BlockRole.FURNITURE, name);
        }
        if (name.equals("figcaption") || name.equals("figure")) {
            boolean picture = element.selectFirst("table, blockquote, pre") == null;
            return picture ? label(BlockRole.CAPTION, name) : Optional.empty();
        }
        Optional<Label> named = ElementNames.isMain(element) ? Optional.empty() : ElementNames.label(element);
        return name.equals("aside") ? named.or(() -> label(BlockRole.RELATED_LINK, name)) : named;
    }

    private static Optional<Label> label(BlockRole role, String tag) {
        return Optional.of(new Label(role, "inside <" + tag + ">"));
    }
}
