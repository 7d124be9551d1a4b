// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.text.Token;

/** Who places or arranges a deal: "X and Y acted as placement agents", "with X as lead manager". */
final class Agents {

    private static final Set<String> ACTING = Set.of("act", "serve", "be");
    private static final Set<String> ENGAGING = Set.of("engage", "appoint", "retain", "mandate", "hire");
    private static final Set<String> PLACERS =
            Set.of("underwriter", "bookrunner", "book-runner", "runner", "co-manager", "purchaser");
    private static final Set<String> ARRANGERS = Set.of("arranger", "bookrunner", "co-arranger");
    /** What an agent or a manager has to be of; others only advise, transfer or administer. */
    private static final Set<String> PLACING = Set.of(
            "placement",
            "selling",
            "sale",
            "sales",
            "book",
            "bookrunning",
            "running",
            "book-running",
            "lead",
            "co",
            "joint",
            "syndicate",
            "co-lead");

    private static final Set<String> ARRANGING =
            Set.of("administrative", "documentation", "syndication", "collateral", "facility", "lead");

    private static final Set<DealType> PLACED = EnumSet.of(
            DealType.EQUITY_FINANCING,
            DealType.DEBT_FINANCING,
            DealType.INVESTMENT,
            DealType.IPO,
            DealType.BUYBACK,
            DealType.OTHER);

    private Agents() {}

    /** Adds those whom a sentence names as such. */
    static void add(Draft draft, Phrases phrases) {
        if (!PLACED.contains(draft.type)) {
            return;
        }
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB) && ACTING.contains(phrases.lemma(chunk))) {
                office(draft, phrases, chunk.index())
                        .ifPresent(role -> addAll(draft, phrases, actors(phrases, chunk), role));
            } else if (isAs(phrases, chunk.index()) && !phrases.is(chunk.index() - 1, Kind.VERB)) {
                office(draft, phrases, chunk.index() - 1)
                        .ifPresent(role -> addAll(draft, phrases, listBefore(phrases, chunk.index()), role));
            } else if (isEngaging(draft, phrases, chunk)) {
                new Arguments(phrases)
                        .object(chunk)
                        .ifPresent(agent -> addAll(draft, phrases, List.of(agent), PartyRole.UNDERWRITER));
            }
        }
    }

    private static void addAll(Draft draft, Phrases phrases, List<Chunk> names, PartyRole role) {
        PartyReader.parties(phrases, names, role, Referents.NOBODY).stream()
                .map(party -> party.by(PartyGround.AGENT))
                .forEach(draft::add);
    }

    /** "has engaged X to begin buybacks". */
    private static boolean isEngaging(Draft draft, Phrases phrases, Chunk chunk) {
        return draft.type == DealType.BUYBACK
                && chunk.is(Kind.VERB)
                && !phrases.verb(chunk).passive()
                && ENGAGING.contains(phrases.lemma(chunk));
    }

    /** The subject; in "with X and Y serving as" the names after "with". */
    private static List<Chunk> actors(Phrases phrases, Chunk verb) {
        Arguments arguments = new Arguments(phrases);
        if (phrases.verb(verb).participle()) {
            for (int i = verb.index() - 1; i >= 0 && !phrases.is(i, Kind.VERB); i--) {
                if (phrases.is(i, Kind.PREPOSITION)
                        && phrases.word(phrases.chunks().get(i)).equals("with")) {
                    return arguments.list(i + 1);
                }
            }
        }
        return arguments.subjects(verb);
    }

    /** The names right before "as", back to the preposition or the office before them. */
    private static List<Chunk> listBefore(Phrases phrases, int as) {
        int first = as;
        while (phrases.is(first - 1, Kind.NOUN)
                        && phrases.isProper(phrases.chunks().get(first - 1))
                        && roleOf(phrases, phrases.chunks().get(first - 1), false)
                                .isEmpty()
                || phrases.is(first - 1, Kind.AND)
                || phrases.is(first - 1, Kind.COMMA)) {
            first--;
        }
        while (first < as && !phrases.is(first, Kind.NOUN)) {
            first++;
        }
        return first < as ? new Arguments(phrases).list(first) : List.of();
    }

    private static boolean isAs(Phrases phrases, int index) {
        return phrases.at(index)
                .filter(c -> (c.is(Kind.PREPOSITION) || c.is(Kind.MARK))
                        && phrases.word(c).equals("as"))
                .isPresent();
    }

    /** What the noun phrase right behind a verb, "as" and adverbs aside, makes its subject. */
    private static Optional<PartyRole> office(Draft draft, Phrases phrases, int verb) {
        int at = verb + 1;
        while (isAs(phrases, at) || phrases.is(at, Kind.OTHER)) {
            at++;
        }
        boolean debt = draft.type == DealType.DEBT_FINANCING;
        while (phrases.is(at, Kind.NOUN)) {
            Optional<PartyRole> role = roleOf(phrases, phrases.chunks().get(at), debt);
            if (role.isPresent()) {
                return role;
            }
            at = phrases.is(at + 1, Kind.AND) || phrases.is(at + 1, Kind.COMMA) ? at + 2 : at + 1;
        }
        return Optional.empty();
    }

    private static Optional<PartyRole> roleOf(Phrases phrases, Chunk noun, boolean debt) {
        String head = singular(phrases.lemma(noun));
        if (debt && (ARRANGERS.contains(head) || head.equals("agent") && has(phrases, noun, ARRANGING))) {
            return Optional.of(PartyRole.LENDER);
        }
        boolean places = PLACERS.contains(head)
                || ARRANGERS.contains(head)
                || (head.equals("agent") || head.equals("manager")) && has(phrases, noun, PLACING);
        return places ? Optional.of(PartyRole.UNDERWRITER) : Optional.empty();
    }

    /** Lemmas of capitalised words keep their plural. */
    private static String singular(String lemma) {
        return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static boolean has(Phrases phrases, Chunk chunk, Set<String> words) {
        return phrases.tokens(chunk).stream()
                .map(Token::text)
                .anyMatch(text -> words.contains(text.toLowerCase(Locale.ROOT)));
    }
}
