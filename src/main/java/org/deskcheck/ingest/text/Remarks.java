// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.ingest.page.Label;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * Sentences inside a paragraph of the story that are none of it: what is left of a link to another page ("for readers
 * who want to know more, this guide ..."), and warnings about the data. They become blocks of their own; the rest of
 * the paragraph stays what it was.
 */
public final class Remarks {

    private static final Phrases LINK = new Phrases("link-sentence");
    private static final Phrases READING = new Phrases("reading-matter");
    private static final Phrases CAVEAT = new Phrases("data-caveat");

    /** Longer sentences tell something. */
    private static final int MAX_LENGTH = 400;

    private Remarks() {}

    /**
     * The blocks with such sentences set apart.
     *
     * @param blocks labelled blocks of a text
     * @param flat the flat text
     */
    public static List<Block> setApart(List<Block> blocks, String flat) {
        List<Block> parts = new ArrayList<>();
        for (Block block : blocks) {
            if (block.role() == BlockRole.BODY) {
                split(block, flat, parts);
            } else {
                parts.add(block);
            }
        }
        return parts;
    }

    private static void split(Block block, String flat, List<Block> parts) {
        int begin = block.span().begin();
        int open = begin;
        int reached = begin;
        for (Span sentence : SentenceEnds.in(flat.substring(begin, block.span().end()))) {
            Span place = new Span(begin + sentence.begin(), begin + sentence.end());
            Optional<Label> remark = remark(flat.substring(place.begin(), place.end()));
            if (remark.isPresent()) {
                if (reached > open) {
                    parts.add(new Block(block.role(), new Span(open, reached), block.reason()));
                }
                parts.add(new Block(remark.get().role(), place, remark.get().reason()));
                open = block.span().end();
            } else if (open > place.begin()) {
                open = place.begin();
            }
            reached = place.end();
        }
        if (reached > open) {
            parts.add(new Block(block.role(), new Span(open, reached), block.reason()));
        }
    }

    private static Optional<Label> remark(String sentence) {
        if (sentence.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = sentence.replace('’', '\'').toLowerCase(Locale.ROOT);
        if (CAVEAT.count(plain) > 0) {
            return Optional.of(new Label(BlockRole.DISCLAIMER, "sentence that warns about the data"));
        }
        boolean link = LINK.count(plain) > 0 || (LINK.starts(plain) && READING.count(plain) > 0);
        return link && plain.chars().noneMatch(Character::isDigit)
                ? Optional.of(new Label(BlockRole.RELATED_LINK, "sentence left over from a link"))
                : Optional.empty();
    }
}
