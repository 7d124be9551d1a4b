// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Label;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;
import org.jsoup.nodes.Element;

/**
 * Labels the blocks that the elements around them decide: all outside the story, and inside it those in elements that
 * name themselves something else. What stays free is the story, or a matter for the rules of lines.
 */
final class HtmlLabeller {

    /** An element inside the story that holds more of it than this is not believed when it names itself something else. */
    private static final double MAX_PRUNED = 0.5;

    private static final double LINK_LIST = 0.6;

    private final List<PageBlock> blocks;
    private final Element main;
    private final Surroundings surroundings;
    private final ProseMass mass;
    private final Optional<StatedBody> stated;

    HtmlLabeller(List<PageBlock> blocks, Element main, Surroundings surroundings, Optional<StatedBody> stated) {
        this.stated = stated;
        this.blocks = blocks;
        this.main = main;
        this.surroundings = surroundings;
        this.mass = new ProseMass(blocks);
    }

    /** Labels what an element names more closely than furniture: a caption, a byline, a comment. */
    void labelNamed(Labels labels) {
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Label> named = named(blocks.get(i));
            if (named.isPresent() && named.get().role() != BlockRole.FURNITURE) {
                labels.label(i, named.get().role(), named.get().reason());
            }
        }
    }

    /** Labels what is furniture by name, what is outside the story, and what is mostly links. */
    void labelRest(Labels labels) {
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            Optional<Label> named = named(block);
            if (named.isPresent()) {
                labels.label(i, named.get().role(), named.get().reason());
            } else if (!isInside(block.element())) {
                labels.label(i, outside(block), "outside the story");
            } else if (isLinkList(block)) {
                labels.label(i, BlockRole.RELATED_LINK, "mostly links");
            }
        }
    }

    private boolean isInside(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == main) {
                return true;
            }
        }
        return false;
    }

    private Optional<Label> named(PageBlock block) {
        if (stated.isPresent() && block.isProse() && stated.get().holds(block)) {
            return Optional.empty();
        }
        boolean inside = isInside(block.element());
        int all = mass.of(main);
        Optional<Label> named = Optional.empty();
        for (Element e = block.element(); e != null && e != main; e = e.parent()) {
            Optional<Label> here = surroundings.label(e);
            if (here.isPresent() && (!inside || mass.of(e) < MAX_PRUNED * all)) {
                named = here;
            }
        }
        return named;
    }

    private static BlockRole outside(PageBlock block) {
        if (block.element().normalName().equals("h1")) {
            return BlockRole.HEADLINE;
        }
        return block.linkDensity() > LINK_LIST ? BlockRole.RELATED_LINK : BlockRole.FURNITURE;
    }

    private static boolean isLinkList(PageBlock block) {
        return block.linkDensity() > LINK_LIST && block.shape() != LineShape.TABLE_ROW;
    }
}
