// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.StatusGround;
import org.deskcheck.model.text.Token;

/** Deals that are only talked about: "held early talks about a merger", "is not in discussions regarding a merger". */
final class Talks {

    private static final Set<String> TALKS = Set.of("talk", "talks", "discussion", "discussions", "negotiation");
    private static final Set<String> TALKING = Set.of("discuss", "explore", "negotiate", "examine");
    private static final Set<String> ENDING = Set.of(
            "end", "terminate", "break", "suspend", "halt", "withdraw", "collapse", "fail", "cease", "discontinue");
    /** Who tells what nobody has announced. */
    private static final Set<String> SOURCES = Set.of("people", "person", "source", "sources", "report", "speculation");

    private Talks() {}

    /** The verb whose subject talks about the deal that a noun names. */
    static Optional<Chunk> verb(Phrases phrases, Chunk noun) {
        int talks = talksBefore(phrases, noun);
        Optional<Chunk> end = talks < 0 ? Optional.empty() : endOf(phrases, noun);
        if (end.isPresent()) {
            return end;
        }
        for (int i = talks - 1; i >= 0 && i >= talks - 3; i--) {
            if (phrases.is(i, Kind.VERB)) {
                return phrases.at(i);
            }
        }
        boolean talking = phrases.is(noun.index() - 1, Kind.VERB)
                && TALKING.contains(phrases.lemma(phrases.chunks().get(noun.index() - 1)));
        return talking ? phrases.at(noun.index() - 1) : Optional.empty();
    }

    /** What the talks make of the deal: denied, a rumour when unnamed people tell of them, else a proposal. */
    static Optional<Standing> status(Phrases phrases, Chunk noun) {
        Optional<Chunk> verb = verb(phrases, noun);
        if (verb.filter(v -> ENDING.contains(phrases.lemma(v))).isPresent()) {
            return verb.map(v -> Standing.of(DealStatus.TERMINATED, StatusGround.TALKS, phrases, v));
        }
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        boolean denied = phrases.verb(verb.get()).negated() || isDenied(phrases, verb.get());
        DealStatus status = isHearsay(phrases) ? DealStatus.RUMOURED : DealStatus.PROPOSED;
        return Optional.of(Standing.of(denied ? DealStatus.DENIED : status, StatusGround.TALKS, phrases, verb.get()));
    }

    /** "talks on the sale of X have ended": the verb of the talks, behind the deal that they were about. */
    private static Optional<Chunk> endOf(Phrases phrases, Chunk noun) {
        for (int i = noun.index() + 1; i < phrases.chunks().size() && !phrases.is(i, Kind.STOP); i++) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.VERB) && phrases.verb(chunk).isFinite()) {
                return Optional.of(chunk).filter(verb -> ENDING.contains(phrases.lemma(verb)));
            }
        }
        return Optional.empty();
    }

    /** The index of "talks about" before a noun; nothing below zero when there are none. */
    private static int talksBefore(Phrases phrases, Chunk noun) {
        for (int i = noun.index() - 1; i > 0 && i >= noun.index() - 5; i--) {
            if (phrases.is(i, Kind.NOUN)
                    && TALKS.contains(phrases.lemma(phrases.chunks().get(i)))) {
                return i;
            }
            if (phrases.is(i, Kind.STOP) || phrases.is(i, Kind.MARK)) {
                break;
            }
        }
        return -1;
    }

    private static boolean isDenied(Phrases phrases, Chunk verb) {
        return phrases.chunks().subList(0, verb.index()).stream()
                .anyMatch(c -> c.is(Kind.VERB) && phrases.lemma(c).equals("deny"));
    }

    private static boolean isHearsay(Phrases phrases) {
        return phrases.sentence().tokens().stream()
                .map(Token::text)
                .anyMatch(t -> SOURCES.contains(t.toLowerCase(Locale.ROOT)));
    }
}
