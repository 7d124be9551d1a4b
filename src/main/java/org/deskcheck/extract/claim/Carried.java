// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import java.util.Optional;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.Sentence;

/** The company that "it" or "the company" stands for: the subject of the last sentence of the block. Not safe for threads. */
final class Carried {

    private final List<Block> blocks;
    private int block;
    private int blockOfLast = -1;
    private Optional<EntityMention> last = Optional.empty();

    /** Nobody yet; {@code blocks} are those of the article, in order. */
    Carried(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Who is carried into a sentence; sentences are asked for in order. */
    Optional<EntityMention> at(Sentence sentence) {
        while (block < blocks.size()
                && blocks.get(block).span().end() <= sentence.span().begin()) {
            block++;
        }
        return block == blockOfLast ? last : Optional.empty();
    }

    /** Takes note of a sentence's subject; a sentence without a named one leaves the last in place. */
    void after(Phrases phrases) {
        Optional<EntityMention> subject = subject(phrases);
        if (subject.isPresent()) {
            last = subject;
            blockOfLast = block;
        }
    }

    private static Optional<EntityMention> subject(Phrases phrases) {
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB) && phrases.verb(chunk).isFinite()) {
                Optional<EntityMention> name = arguments
                        .subject(chunk)
                        .flatMap(s -> phrases.entities(s).stream()
                                .filter(SubjectReader::isBody)
                                .findFirst());
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return phrases.entities().stream().filter(SubjectReader::isBody).findFirst();
    }
}
