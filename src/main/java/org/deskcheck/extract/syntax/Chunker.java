// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.model.text.Token;

/** Groups the tokens of a sentence into chunks by their parts of speech, in one pass. */
final class Chunker {

    private final TaggedTokens tagged;
    private final NounParts nouns;
    private final VerbParts verbs;
    private final Joints joints;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(TaggedTokens tagged) {
        this.tagged = tagged;
        this.nouns = new NounParts(tagged);
        this.verbs = new VerbParts(tagged);
        this.joints = new Joints(tagged);
    }

    /**
     * Groups tokens.
     *
     * @param tokens the tokens of a sentence
     * @param named for each token whether it belongs to a name or a figure, which are never cut
     * @param figures for each token whether it belongs to a figure
     */
    static List<Chunk> chunk(List<Token> tokens, boolean[] named, boolean[] figures) {
        Chunker chunker = new Chunker(new TaggedTokens(tokens, named, figures));
        int at = 0;
        while (at < tokens.size()) {
            at = chunker.take(at);
        }
        return List.copyOf(chunker.chunks);
    }

    private int take(int at) {
        if (nouns.isNounPart(at, at)) {
            return noun(at);
        }
        if (verbs.isVerbPart(at, at)) {
            return verb(at);
        }
        return add(joints.kindOf(at), at, at + 1, at);
    }

    private int add(Kind kind, int first, int end, int head) {
        chunks.add(new Chunk(kind, chunks.size(), first, end, head));
        return end;
    }

    private int noun(int first) {
        int end = first + 1;
        boolean hasNoun = tagged.isNoun(first);
        while (end < tagged.size() && !tagged.pos(end - 1).equals("POS")) {
            int next = nouns.pastAcronym(end);
            if (!nouns.isNounPart(next, first) || hasNoun && !tagged.isNamed(next) && nouns.opensPhrase(next)) {
                break;
            }
            hasNoun |= tagged.isNoun(next);
            end = next + 1;
        }
        return add(Kind.NOUN, first, end, headOf(first, end));
    }

    private int headOf(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            if (tagged.isNoun(i)) {
                return i;
            }
        }
        return end - 1;
    }

    private int verb(int first) {
        int end = first + 1;
        while (end < tagged.size() && !nouns.isNounPart(end, end) && verbs.isVerbPart(end, first)) {
            end++;
        }
        int head = end - 1;
        while (head > first && !tagged.isVerb(head)) {
            head--;
        }
        return add(Kind.VERB, first, Math.max(end, head + 1), head);
    }
}
