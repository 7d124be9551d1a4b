// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;

/**
 * The words of some blocks of a page, indexed with their places in the whole text. A phrase does not reach from one
 * block into the next.
 */
final class BlockText extends Field {

    /** How far apart the last word of a block and the first of the next are: further than any sensible proximity. */
    static final int GAP = 100;

    /** Words with their positions and offsets. */
    static final FieldType PLACED = placed();

    private final String words;
    private final int[] begins;

    private BlockText(String name, String words, int[] begins) {
        super(name, words, PLACED);
        this.words = words;
        this.begins = begins;
    }

    /** The words of the blocks with certain roles. */
    static BlockText of(String name, Article article, Predicate<BlockRole> roles) {
        List<Block> blocks = article.blocks();
        char[] words = new char[article.text().length()];
        Arrays.fill(words, ' ');
        for (Block block : blocks) {
            if (roles.test(block.role())) {
                int begin = block.span().begin();
                article.text().flat().getChars(begin, block.span().end(), words, begin);
            }
        }
        return new BlockText(
                name,
                new String(words),
                blocks.stream().mapToInt(block -> block.span().begin()).toArray());
    }

    private static FieldType placed() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
        return new Gaps(analyzer.tokenStream(name(), words), begins);
    }

    /** Moves the first word of each block away from what stands before it. */
    private static final class Gaps extends TokenFilter {

        private final int[] begins;
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int block;

        Gaps(TokenStream words, int[] begins) {
            super(words);
            this.begins = begins;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            int now = blockOf(offset.startOffset());
            if (now > block && step.getPositionIncrement() > 0) {
                step.setPositionIncrement(step.getPositionIncrement() + GAP);
                block = now;
            }
            return true;
        }

        /** How many blocks have begun by then. */
        private int blockOf(int place) {
            int found = Arrays.binarySearch(begins, place);
            return found >= 0 ? found + 1 : -found - 1;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            block = 0;
        }
    }
}
