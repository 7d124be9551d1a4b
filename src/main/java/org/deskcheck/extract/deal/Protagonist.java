// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.text.BlockRole;

/**
 * The company that "it" stands for, the last that was the subject of a sentence, and the one that "the Company" stands for, the
 * first. Not safe for threads.
 */
final class Protagonist {

    /** Agents of a deal act, serve and advise; the article stays with its company. */
    private static final Set<String> SIDE_VERBS = Set.of("act", "serve", "advise", "represent");

    private static final Set<String> SPEAKING = Set.of("say", "announce", "add", "note", "report", "tell");

    private static final Set<String> PAPERS = Set.of("share", "shares", "stock", "board", "shareholder");

    private Optional<EntityMention> first = Optional.empty();
    private Optional<EntityMention> last = Optional.empty();

    /** Who is meant in a sentence: its own first named subject, or else the one before it. */
    Referents at(Phrases phrases) {
        Optional<EntityMention> own = subject(phrases);
        boolean other = own.isEmpty() && hasUnnamedSpeaker(phrases);
        return new Referents(other ? Optional.empty() : own.or(() -> last), first.or(() -> own));
    }

    /** Takes note of a sentence's subject. */
    void after(Phrases phrases) {
        Optional<EntityMention> own = subject(phrases);
        last = own.or(() -> last);
        if (phrases.sentence().role() != BlockRole.HEADLINE) {
            first = first.or(() -> own);
        }
    }

    /** "The government said it would lend": "it" is none of those who have names. */
    private static boolean hasUnnamedSpeaker(Phrases phrases) {
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB) && SPEAKING.contains(phrases.lemma(chunk))) {
                return new Arguments(phrases)
                        .subject(chunk)
                        .filter(s -> phrases.lemma(s).equals("government")
                                || phrases.lemma(s).equals("ministry")
                                || phrases.lemma(s).equals("agency")
                                || phrases.lemma(s).equals("department"))
                        .isPresent();
            }
        }
        return false;
    }

    /** The name that a noun phrase is, or whose shares it speaks of: "X shares slid after its bid failed". */
    private static Optional<EntityMention> holder(Phrases phrases, Chunk noun) {
        boolean shares = PAPERS.contains(phrases.lemma(noun));
        return phrases.name(noun)
                .or(() -> shares ? phrases.entities(noun).stream().findFirst() : Optional.empty());
    }

    private static Optional<EntityMention> subject(Phrases phrases) {
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB) && !SIDE_VERBS.contains(phrases.lemma(chunk))) {
                Optional<EntityMention> name = arguments
                        .subject(chunk)
                        .flatMap(noun -> holder(phrases, noun))
                        .filter(PartyReader::isBody);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return phrases.sentence().role() == BlockRole.HEADLINE
                ? phrases.entities().stream().filter(PartyReader::isBody).findFirst()
                : Optional.empty();
    }
}
