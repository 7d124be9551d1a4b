// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Optional;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.text.BlockRole;

/** The company that "it" and "the company" stand for: the last that was the subject of a sentence. Not safe for threads. */
final class Protagonist {

    private Optional<EntityMention> last = Optional.empty();

    /** Who is meant in a sentence: its own first named subject, or else the one before it. */
    Optional<EntityMention> at(Phrases phrases) {
        return subject(phrases).or(() -> last);
    }

    /** Takes note of a sentence's subject. */
    void after(Phrases phrases) {
        last = subject(phrases).or(() -> last);
    }

    private static Optional<EntityMention> subject(Phrases phrases) {
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB)) {
                Optional<EntityMention> name =
                        arguments.subject(chunk).flatMap(phrases::name).filter(PartyReader::isBody);
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
