// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.text.Token;

/** Statements that can be checked although they print no figure: superlatives and movements. */
final class Statement {

    private static final Set<String> RECORDS =
            Set.of("record", "first", "largest", "biggest", "highest", "lowest", "fastest", "smallest");

    private Statement() {}

    /** The chunk that makes a sentence without figures checkable: a superlative, or a verb of motion with a measure. */
    static Optional<Chunk> in(Phrases phrases, DirectionReader directions, MeasureReader measures) {
        return phrases.chunks().stream()
                .filter(c -> c.is(Kind.NOUN) && isSuperlative(phrases, c)
                        || c.is(Kind.VERB) && moves(phrases, c, directions, measures))
                .findFirst();
    }

    /** Whether a noun phrase holds a superlative of size or rank; "first" only before a noun, not for "at first". */
    static boolean isSuperlative(Phrases phrases, Chunk chunk) {
        if (!chunk.is(Kind.NOUN) || chunk.end() - chunk.first() < 2) {
            return false;
        }
        return phrases.tokens(chunk).stream()
                .map(Token::text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(RECORDS::contains);
    }

    private static boolean moves(Phrases phrases, Chunk verb, DirectionReader directions, MeasureReader measures) {
        return phrases.verb(verb).isFinite()
                && directions.in(phrases, verb).isPresent()
                && new Arguments(phrases)
                        .subject(verb)
                        .flatMap(subject -> measures.in(phrases, subject))
                        .isPresent();
    }
}
