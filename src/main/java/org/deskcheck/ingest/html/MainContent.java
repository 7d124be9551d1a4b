// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the story. First what the page says itself (schema.org, {@code article}, the usual class
 * names), if enough of the running text is there; otherwise the smallest element that holds nearly all of it.
 */
final class MainContent {

    /** An element that names itself the story must hold this share of the running text to be believed. */
    private static final double MIN_NAMED = 0.4;

    /** The walk down stops where no child holds this share of its parent's text. */
    private static final double MIN_CHILD = 0.8;

    private final ProseMass mass;

    private MainContent(ProseMass mass) {
        this.mass = mass;
    }

    /**
     * The element that holds the story.
     *
     * @param root the page
     * @param blocks its visible blocks
     */
    static Element of(Element root, List<PageBlock> blocks, Surroundings surroundings) {
        MainContent content = new MainContent(new ProseMass(blocks.stream()
                .filter(block -> block.isProse() && isNotBeside(block, surroundings))
                .toList()));
        return content.named(root).orElseGet(() -> content.densest(root));
    }

    private static boolean isNotBeside(PageBlock block, Surroundings surroundings) {
        for (Element e = block.element(); e != null; e = e.parent()) {
            if (surroundings.role(e).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private int mass(Element element) {
        return mass.of(element);
    }

    private Optional<Element> named(Element root) {
        double enough = MIN_NAMED * mass(root);
        return best(root.getElementsByAttributeValueContaining("itemprop", "articleBody"), enough)
                .or(() -> best(
                        root.select("div, section, article, td").stream()
                                .filter(ElementNames::isMain)
                                .toList(),
                        enough))
                .or(() -> best(root.select("article, [itemtype$=Article], [itemtype$=BlogPosting]"), enough)
                        .map(this::densest))
                .or(() -> best(root.select("main, [role=main]"), enough).map(this::densest));
    }

    /** The one with the most text, the innermost of equals. */
    private Optional<Element> best(List<Element> elements, double enough) {
        return elements.stream()
                .filter(element -> mass(element) > 0 && mass(element) >= enough)
                .max(Comparator.comparingInt(this::mass));
    }

    private Element densest(Element root) {
        Element element = root;
        while (true) {
            Optional<Element> child = element.children().stream().max(Comparator.comparingInt(this::mass));
            if (child.isEmpty()
                    || mass(child.get()) < MIN_CHILD * mass(element)
                    || mass(child.get()) == 0
                    || child.get().normalName().equals("p")) {
                return element;
            }
            element = child.get();
        }
    }
}
