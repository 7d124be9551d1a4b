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
    private static final double MIN_NAMED = 0.15;

    /** For a mere {@code article} or {@code main} it must be this share: these hold teasers, too. */
    private static final double MIN_TAGGED = 0.4;

    /** A story in the page's data that is less than this share of the running text is only the beginning of the whole. */
    private static final double MIN_STATED = 0.4;

    /** An article that the page's headline stands in needs only so many characters. */
    private static final int MIN_STORY = 200;

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
     * @param stated the story as the page's data have it
     */
    static Element of(Element root, List<PageBlock> blocks, Surroundings surroundings, Optional<StatedBody> stated) {
        MainContent content = new MainContent(new ProseMass(blocks.stream()
                .filter(block -> block.isProse() && isNotBeside(block, surroundings))
                .toList()));
        Optional<Element> shown = stated.flatMap(story -> story.shownIn(blocks));
        return shown.filter(element -> content.mass(element) >= MIN_STATED * content.mass.total())
                .or(() -> content.named(root))
                .orElseGet(() -> content.densest(root));
    }

    private static boolean isNotBeside(PageBlock block, Surroundings surroundings) {
        for (Element e = block.element(); e != null; e = e.parent()) {
            if (surroundings.label(e).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private int mass(Element element) {
        return mass.of(element);
    }

    private Optional<Element> named(Element root) {
        List<Element> named = root.select("div, section, article, td").stream()
                .filter(ElementNames::isMain)
                .toList();
        return best(root.getElementsByAttributeValueContaining("itemprop", "articleBody"), MIN_NAMED)
                .or(() -> best(named, MIN_NAMED))
                .or(() -> headed(root).map(this::densest))
                .or(() -> best(root.select("article, [itemtype$=Article], [itemtype$=BlogPosting]"), MIN_TAGGED)
                        .map(this::densest))
                .or(() -> best(root.select("main, [role=main]"), MIN_TAGGED).map(this::densest));
    }

    /** The one article of several on the page that has the page's headline in it. */
    private Optional<Element> headed(Element root) {
        List<Element> articles = root.select("article:has(h1)").stream()
                .filter(article -> mass.of(article) >= MIN_STORY)
                .toList();
        return articles.size() == 1 ? Optional.of(articles.get(0)) : Optional.empty();
    }

    /** The innermost of those that hold most of what any of them holds, if that is enough of the page. */
    private Optional<Element> best(List<Element> elements, double share) {
        int most = elements.stream().mapToInt(mass::of).max().orElse(0);
        if (most == 0 || most < share * mass.total()) {
            return Optional.empty();
        }
        return elements.stream()
                .filter(element -> mass.of(element) >= MIN_CHILD * most)
                .reduce((outer, inner) -> isWithin(inner, outer) ? inner : outer);
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element e = inner.parent(); e != null; e = e.parent()) {
            if (e == outer) {
                return true;
            }
        }
        return false;
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
