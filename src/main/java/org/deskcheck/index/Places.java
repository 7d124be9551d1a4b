// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deskcheck.model.finding.Passage.Place;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * Where the parts of a document's text stand in its article. Kept with the document as a line of numbers, so that a
 * passage is placed without reading the article's record.
 */
final class Places {

    private final List<Part> parts;

    private Places(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * A part of the text.
     *
     * @param begin where it begins in the document's text
     * @param at where it begins in the article's text
     * @param line the line of the article on which it begins, counted from 1
     * @param role the role of its block
     */
    private record Part(int begin, int at, int line, BlockRole role) {

        static Part read(String text) {
            String[] numbers = text.split(":", -1);
            return new Part(
                    Integer.parseInt(numbers[0]),
                    Integer.parseInt(numbers[1]),
                    Integer.parseInt(numbers[2]),
                    BlockRole.values()[Integer.parseInt(numbers[3])]);
        }

        @Override
        public String toString() {
            return begin + ":" + at + ":" + line + ":" + role.ordinal();
        }
    }

    /** The places of an article's own text: the text is all of it, each block a part. */
    static Places ofBlocks(Article article) {
        Lines lines = new Lines(article);
        return new Places(article.blocks().stream()
                .map(block -> {
                    int begin = block.span().begin();
                    return new Part(begin, begin, lines.at(begin), block.role());
                })
                .toList());
    }

    /** The places of a text that is made of stretches of the article, one character between them. */
    static Places ofStretches(Article article, List<Span> stretches) {
        Lines lines = new Lines(article);
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (Span stretch : stretches) {
            parts.add(new Part(begin, stretch.begin(), lines.at(stretch.begin()), role(article, stretch.begin())));
            begin += stretch.length() + 1;
        }
        return new Places(parts);
    }

    /** The places that a line of numbers tells. */
    static Places read(String line) {
        return new Places(
                line.isEmpty()
                        ? List.of()
                        : Arrays.stream(line.split(" ", -1)).map(Part::read).toList());
    }

    /** The roles of the parts, each once. */
    List<BlockRole> roles() {
        return parts.stream().map(Part::role).distinct().toList();
    }

    /** Where in the document's text the article's prose begins; 0 when it has none. */
    int beginning() {
        return parts.stream()
                .filter(part -> part.role().isProse())
                .mapToInt(Part::begin)
                .findFirst()
                .orElse(0);
    }

    /**
     * The place of a stretch of the document's text.
     *
     * @param text the document's text, one character for each code point
     */
    Optional<Place> of(int begin, int end, String text) {
        Optional<Part> part = parts.stream().filter(p -> p.begin() <= begin).reduce((before, after) -> after);
        return part.map(p -> {
            int shift = p.at() - p.begin();
            int line = p.line() + Lines.between(text, p.begin(), begin);
            return new Place(new Span(begin + shift, end + shift), line, p.role());
        });
    }

    private static BlockRole role(Article article, int at) {
        List<Block> blocks = article.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.size() ? blocks.get(low).role() : BlockRole.BODY;
    }

    /** The line of numbers. */
    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining(" "));
    }
}
