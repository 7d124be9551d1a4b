// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.extract.syntax.Verb;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Modality;

/** How a statement is put forward, read from the verbs above it and the nouns before it; the nearest sign wins. */
final class ModalityReader {

    private static final int VERBS_UP = 4;
    private static final int NOUNS_BACK = 3;
    /** What a company that "expects to" does by its own decision is its plan; the rest is its forecast. */
    private static final Set<String> OWN_DECISIONS = Set.of(
            "price",
            "close",
            "raise",
            "issue",
            "launch",
            "open",
            "invest",
            "spend",
            "build",
            "hire",
            "complete",
            "file",
            "pay",
            "deliver",
            "acquire",
            "begin",
            "start",
            "sell",
            "buy",
            "use",
            "offer",
            "sign",
            "list",
            "repurchase",
            "cut",
            "add",
            "expand",
            "deploy",
            "double");

    private final Map<String, Modality> signs = new HashMap<>();

    private ModalityReader() {}

    /** Reads the table. */
    static ModalityReader read() {
        ModalityReader reader = new ModalityReader();
        for (Table.Row row : Table.read("claim-modality.tsv").rows()) {
            Modality modality =
                    Labelled.parse(Modality.class, row.get("modality")).orElseThrow();
            row.list("words").forEach(word -> reader.signs.put(row.get("part") + " " + word, modality));
        }
        return reader;
    }

    /** The modality of what stands in a chunk of a clause. */
    Modality of(Clause clause, Chunk place) {
        return fromNouns(clause, place)
                .or(() -> fromAdverbs(clause, place))
                .or(() -> clause.verbOf(place).flatMap(verb -> fromVerbs(clause.phrases(), verb)))
                .orElse(Modality.FACT);
    }

    /** "a fair value estimate of $770", "its vision to support a $500 trillion market". */
    private Optional<Modality> fromNouns(Clause clause, Chunk place) {
        Phrases phrases = clause.phrases();
        int seen = 0;
        for (int i = place.index(); i >= clause.first() && seen < NOUNS_BACK; i--) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.VERB) && phrases.verb(chunk).isFinite() || chunk.is(Kind.MARK)) {
                break;
            }
            if (chunk.is(Kind.NOUN)) {
                seen++;
                Optional<Modality> sign = sign("noun", phrases.lemma(chunk));
                if (sign.isPresent()) {
                    return sign;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Modality> fromAdverbs(Clause clause, Chunk place) {
        Phrases phrases = clause.phrases();
        for (int i = clause.first(); i < place.index(); i++) {
            if (phrases.is(i, Kind.OTHER)) {
                Optional<Modality> sign =
                        sign("adverb", phrases.lemma(phrases.chunks().get(i)));
                if (sign.isPresent()) {
                    return sign;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Modality> fromVerbs(Phrases phrases, Chunk governing) {
        Chunk chunk = governing;
        for (int i = 0; i < VERBS_UP; i++) {
            Verb verb = phrases.verb(chunk);
            Optional<Modality> sign = sign("modal", verb.modal()).or(() -> sign("verb", verb.lemma()));
            if (sign.isPresent()) {
                return Optional.of(isOwnDecision(phrases, governing, chunk) ? Modality.PLAN : sign.get());
            }
            Optional<Chunk> above = verb.isFinite() ? aboveThat(phrases, chunk) : matrix(phrases, chunk);
            if (above.isEmpty()) {
                break;
            }
            chunk = above.get();
        }
        return isPurpose(phrases, governing) ? Optional.of(Modality.PLAN) : Optional.empty();
    }

    private static boolean isOwnDecision(Phrases phrases, Chunk governing, Chunk sign) {
        Verb verb = phrases.verb(sign);
        return (verb.lemma().equals("expect") || verb.lemma().equals("anticipate"))
                && !verb.passive()
                && governing.index() == sign.index() + 1
                && OWN_DECISIONS.contains(phrases.lemma(governing));
    }

    /** "filed a request to increase rates": what is asked for is not yet so. */
    private static boolean isPurpose(Phrases phrases, Chunk governing) {
        return phrases.verb(governing).infinitive()
                && matrix(phrases, governing)
                        .map(phrases::lemma)
                        .filter(Set.of("file", "request", "apply", "agree", "ask", "vote")::contains)
                        .isPresent();
    }

    private static Optional<Chunk> matrix(Phrases phrases, Chunk verb) {
        for (int i = verb.index() - 1; i >= 0; i--) {
            if (phrases.is(i, Kind.VERB)) {
                return phrases.at(i);
            }
            if (phrases.is(i, Kind.STOP)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The verb of saying whose "that" opens the clause; without "that", a verb is not above another. */
    private static Optional<Chunk> aboveThat(Phrases phrases, Chunk verb) {
        for (int i = verb.index() - 1; i > 0; i--) {
            if (phrases.is(i, Kind.MARK)) {
                boolean that = phrases.word(phrases.chunks().get(i)).equals("that");
                return that && phrases.is(i - 1, Kind.VERB) ? phrases.at(i - 1) : Optional.empty();
            }
            if (phrases.is(i, Kind.VERB) || phrases.is(i, Kind.STOP)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Modality> sign(String part, String word) {
        return Optional.ofNullable(signs.get(part + " " + word.toLowerCase(Locale.ROOT)));
    }
}
