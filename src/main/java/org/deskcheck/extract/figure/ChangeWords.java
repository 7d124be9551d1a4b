// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.Direction;

/** The words of {@code models/movements.tsv}: which way a verb, a noun or a comparative points. Immutable once read. */
final class ChangeWords {

    /** How far before "from A to B" its verb may stand. */
    private static final int REACH = 8;

    /** Changes that point neither way. */
    private static final Set<String> TURNS = Set.of(
            "changed",
            "change",
            "changes",
            "changing",
            "moved",
            "moves",
            "moving",
            "went",
            "goes",
            "going",
            "revised",
            "shifted",
            "adjusted",
            "upgraded",
            "upsized",
            "updated",
            "taking",
            "took",
            "bringing",
            "brought",
            "pushed",
            "pushing",
            "doubled",
            "doubling",
            "tripled",
            "tripling",
            "halved",
            "halving",
            "extended",
            "lengthened",
            "widened",
            "narrowed",
            "pulled");

    /** What a word of change is in its sentence. */
    enum Use {
        /** Before the figure, for any figure. */
        VERB,
        /** A verb that tells a change only of a share, or with "by". */
        SHARE,
        NOUN,
        /** After the figure. */
        COMPARATIVE
    }

    private final Map<Use, Map<String, Direction>> words = new EnumMap<>(Use.class);

    private ChangeWords() {
        for (Use use : Use.values()) {
            words.put(use, new HashMap<>());
        }
    }

    /** Reads the packaged table. */
    static ChangeWords read() {
        ChangeWords changes = new ChangeWords();
        for (Table.Row row : Table.read("movements.tsv").rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            Direction direction = Direction.valueOf(row.get("direction").toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> changes.of(use).put(word, direction));
        }
        return changes;
    }

    private Map<String, Direction> of(Use use) {
        return words.getOrDefault(use, Map.of());
    }

    /** Which way a word points in a use. */
    Optional<Direction> direction(Use use, Lexeme lexeme) {
        return Optional.ofNullable(of(use).get(lexeme.lower()));
    }

    /** Whether the word at a place, or the one before an adverb there, is a verb of change. */
    boolean isMovement(Lexemes lexemes, int at) {
        int verb = lexemes.is(at, "by") || lexemes.at(at).lower().endsWith("ly") ? at - 1 : at;
        return of(Use.VERB).containsKey(lexemes.at(verb).lower())
                || of(Use.SHARE).containsKey(lexemes.at(verb).lower());
    }

    /** Whether a word of change stands not far before a place, in the same clause and with no number between. */
    boolean governs(Lexemes lexemes, int before) {
        for (int at = before - 1; at >= before - REACH && !lexemes.isBoundary(at); at--) {
            Lexeme word = lexemes.at(at);
            if (word.isNumber()) {
                return false;
            }
            if (TURNS.contains(word.lower()) || isAny(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAny(Lexeme word) {
        return of(Use.VERB).containsKey(word.lower())
                || of(Use.SHARE).containsKey(word.lower())
                || of(Use.NOUN).containsKey(word.lower());
    }
}
