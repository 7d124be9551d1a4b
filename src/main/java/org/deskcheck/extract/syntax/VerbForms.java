// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.model.text.Token;

/** The forms of the verbs of a sentence, put right by what stands around them. For one sentence, by one thread. */
final class VerbForms {

    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final Map<Integer, Verb> verbs = new HashMap<>();

    private VerbForms(List<Token> tokens, List<Chunk> chunks) {
        this.tokens = tokens;
        this.chunks = chunks;
    }

    /** The form of each verb group, by the index of its chunk. */
    static Map<Integer, Verb> of(List<Token> tokens, List<Chunk> chunks) {
        VerbForms forms = new VerbForms(tokens, chunks);
        for (Chunk chunk : chunks) {
            if (chunk.is(Kind.VERB)) {
                Verb verb = Verb.of(tokens.subList(chunk.first(), chunk.end()), tokens.get(chunk.head()));
                forms.verbs.put(chunk.index(), forms.inContext(chunk, verb));
            }
        }
        return Map.copyOf(forms.verbs);
    }

    /** The form of a verb group before the one that is read. */
    private Verb form(Chunk chunk) {
        return verbs.getOrDefault(
                chunk.index(), Verb.of(tokens.subList(chunk.first(), chunk.end()), tokens.get(chunk.head())));
    }

    private boolean is(int index, Kind kind) {
        return index >= 0 && index < chunks.size() && chunks.get(index).is(kind);
    }

    /** The form of a verb, put right by what stands around it. */
    private Verb inContext(Chunk chunk, Verb verb) {
        if (isCoordinated(chunk)) {
            return verb.coordinated();
        }
        return isReduced(chunk) ? verb.reduced() : isActive(chunk) ? verb.active() : verb;
    }

    /** "to refinance loans and secure funds": a bare verb after "and" shares the "to" before it. */
    private boolean isCoordinated(Chunk chunk) {
        boolean bare = chunk.end() - chunk.first() == 1
                && tokens.get(chunk.head()).pos().equals("VB")
                && is(chunk.index() - 1, Kind.AND);
        for (int i = chunk.index() - 1; bare && i >= 0; i--) {
            if (is(i, Kind.VERB)) {
                return form(chunks.get(i)).infinitive()
                        || !form(chunks.get(i)).modal().isEmpty();
            }
        }
        return false;
    }

    /** ", a firm focused on ...": after an apposition a bare past form is a participle, whatever the tagger says. */
    private boolean isReduced(Chunk chunk) {
        boolean bare = chunk.end() - chunk.first() == 1
                && tokens.get(chunk.head()).pos().equals("VBD");
        return bare
                && is(chunk.index() - 1, Kind.NOUN)
                && is(chunk.index() - 2, Kind.COMMA)
                && Set.of("a", "an", "A", "An")
                        .contains(tokens.get(chunks.get(chunk.index() - 1).first())
                                .text());
    }

    /** "it raised $5 million": a bare participle between a subject and an object is a past tense the tagger misread. */
    private boolean isActive(Chunk chunk) {
        boolean bare = chunk.end() - chunk.first() == 1
                && tokens.get(chunk.head()).pos().equals("VBN");
        boolean pronoun = is(chunk.index() - 1, Kind.NOUN)
                && tokens.get(chunks.get(chunk.index() - 1).head()).pos().equals("PRP");
        return bare && pronoun && is(chunk.index() + 1, Kind.NOUN);
    }
}
