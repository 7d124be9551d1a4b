// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.PhraseLexicon;
import org.deskcheck.extract.syntax.PhraseLexicon.Hit;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.extract.syntax.Verb;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.StatusGround;

/** How far a deal has come, from the form of its verb and from the verbs and papers above it. */
final class StatusReader {

    private static final int UP = 3;
    private static final Set<String> AHEAD = Set.of("will", "would", "may", "could");
    private static final Set<DealStatus> ENDS = Set.of(DealStatus.TERMINATED, DealStatus.POSTPONED, DealStatus.DENIED);

    private final Map<String, DealStatus> verbs = new HashMap<>();
    private final Map<String, PartyRole> roles = new HashMap<>();
    private final PhraseLexicon papers = PhraseLexicon.read("deal-papers.tsv", "phrases", "status");

    private final Map<String, DealStatus> events = new HashMap<>();

    private StatusReader() {}

    /** Reads the tables. */
    static StatusReader read() {
        StatusReader reader = new StatusReader();
        for (Table.Row row : Table.read("deal-status.tsv").rows()) {
            DealStatus status =
                    Labelled.parse(DealStatus.class, row.get("status")).orElseThrow();
            for (String lemma : row.list("lemma")) {
                reader.verbs.put(lemma, status);
                row.list("noun").forEach(noun -> reader.events.put(noun, status));
                Labelled.parse(PartyRole.class, row.get("role")).ifPresent(role -> reader.roles.put(lemma, role));
            }
        }
        return reader;
    }

    /** The role that a verb over a deal gives its subject, where it is not the deal's own. */
    Optional<PartyRole> roleOfSubject(Phrases phrases, Chunk verb) {
        return Optional.ofNullable(roles.get(phrases.lemma(verb)));
    }

    /** The verb with its particle when the table has both together ("call off"), else the verb alone. */
    private String key(Phrases phrases, Chunk verb) {
        String lemma = phrases.lemma(verb);
        String both = phrases.is(verb.index() + 1, Kind.OTHER)
                ? lemma + " " + phrases.word(phrases.chunks().get(verb.index() + 1))
                : lemma;
        return verbs.containsKey(both) ? both : lemma;
    }

    /** Whether a verb stands over deals at all. */
    boolean knows(Phrases phrases, Chunk verb) {
        return verbs.containsKey(key(phrases, verb));
    }

    /** The status of a deal whose own verb this is: "acquired", "agreed to acquire", "is raising". */
    Standing ofVerb(Phrases phrases, Chunk verb) {
        Verb form = phrases.verb(verb);
        Standing own = Standing.of(DealStatus.COMPLETED, StatusGround.OWN_VERB, phrases, verb);
        if (AHEAD.contains(form.modal())) {
            Standing planned = own.as(DealStatus.PLANNED);
            return form.modal().equals("will") ? above(phrases, verb).orElse(planned) : planned;
        }
        if (form.infinitive() || form.participle() && !form.passive()) {
            return above(phrases, verb).orElse(form.infinitive() ? own.as(DealStatus.PLANNED) : own);
        }
        if (form.negated()) {
            return own.as(DealStatus.DENIED);
        }
        return form.progressive() ? own.as(DealStatus.ANNOUNCED) : own;
    }

    /** "denied reports that it is in talks to buy X": whatever the reports say is denied. */
    Optional<Standing> denied(Phrases phrases, Chunk trigger) {
        for (int i = 0; i < trigger.index(); i++) {
            Chunk chunk = phrases.chunks().get(i);
            boolean denial = chunk.is(Kind.VERB)
                    && phrases.lemma(chunk).equals("deny")
                    && !phrases.verb(chunk).negated();
            if (denial && isReported(phrases, i, trigger.index())) {
                return Optional.of(Standing.of(DealStatus.DENIED, StatusGround.VERB_ABOVE, phrases, chunk));
            }
        }
        return Optional.empty();
    }

    /** Whether a report, or a clause of its own, stands between a denial and the deal. */
    private static boolean isReported(Phrases phrases, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Chunk chunk = phrases.chunks().get(i);
            boolean report = chunk.is(Kind.NOUN)
                    && Set.of("report", "speculation", "rumor", "rumour", "story", "talk")
                            .contains(phrases.lemma(chunk));
            boolean that = chunk.is(Kind.MARK) && phrases.word(chunk).equals("that");
            if (report || that || chunk.is(Kind.NOUN) && phrases.lemma(chunk).equals("it")) {
                return true;
            }
        }
        return false;
    }

    /** "used its land to secure a loan": the purpose of what was done is taken as done. */
    private static boolean followsDeed(Phrases phrases, Chunk verb) {
        for (int i = verb.index() - 1; i >= 0; i--) {
            if (phrases.is(i, Kind.VERB)) {
                return phrases.verb(verb).infinitive()
                        && phrases.verb(phrases.chunks().get(i)).past();
            }
        }
        return false;
    }

    /** The paper or the verb right above an infinitive or a participle. */
    private Optional<Standing> above(Phrases phrases, Chunk verb) {
        int steps = 0;
        for (int i = verb.index() - 1; i >= 0 && steps < UP; i--) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.NOUN)) {
                Optional<Standing> paper = paperOf(phrases, chunk).or(() -> paper(phrases, chunk));
                if (paper.isPresent()) {
                    return endOver(phrases, i).or(() -> paper);
                }
            }
            if (chunk.is(Kind.VERB)) {
                steps++;
                Optional<Standing> status = ofVerbOver(phrases, chunk);
                if (status.isPresent()) {
                    return status;
                }
            }
        }
        return Optional.empty();
    }

    /** "terminated its agreement to buy": the verb right before the paper, when it says that all is over. */
    private Optional<Standing> endOver(Phrases phrases, int paper) {
        return phrases.at(paper - 1)
                .filter(c -> c.is(Kind.VERB))
                .flatMap(c -> ofVerbOver(phrases, c))
                .filter(standing -> ENDS.contains(standing.status()));
    }

    /** The paper of "letter of intent" and "memorandum of understanding", whose second noun this is. */
    private Optional<Standing> paperOf(Phrases phrases, Chunk noun) {
        return phrases.is(noun.index() - 1, Kind.PREPOSITION) && phrases.is(noun.index() - 2, Kind.NOUN)
                ? paper(phrases, phrases.chunks().get(noun.index() - 2))
                : Optional.empty();
    }

    /** "the closing of", "the pricing of" before the word of a deal. */
    Optional<Standing> event(Phrases phrases, Chunk noun) {
        int of = noun.index() - 1;
        while (phrases.is(of, Kind.NOUN)
                && phrases.isPossessive(phrases.chunks().get(of))) {
            of--;
        }
        if (!phrases.is(of, Kind.PREPOSITION) || !phrases.is(of - 1, Kind.NOUN)) {
            return Optional.empty();
        }
        Chunk event = phrases.chunks().get(of - 1);
        return Optional.ofNullable(events.get(phrases.lemma(event)))
                .map(status -> Standing.of(status, StatusGround.NOUN_ABOVE, phrases, event));
    }

    /** The status that a paper gives: the one named in a noun phrase, or beginning at it ("letter of intent"). */
    Optional<Standing> paper(Phrases phrases, Chunk noun) {
        for (int i = noun.first(); i < noun.end(); i++) {
            Optional<Hit> hit = papers.at(phrases.sentence().tokens(), i);
            if (hit.isPresent()) {
                return hit.flatMap(h -> Labelled.parse(DealStatus.class, h.value()))
                        .map(status -> Standing.of(status, StatusGround.PAPER, phrases, noun));
            }
        }
        return Optional.empty();
    }

    /** The status that a verb over a deal says: "completed", "plans", "is postponed". */
    Optional<Standing> ofVerbOver(Phrases phrases, Chunk verb) {
        Verb form = phrases.verb(verb);
        DealStatus status = verbs.get(key(phrases, verb));
        if (status == null) {
            return Optional.empty();
        }
        boolean ahead = !form.modal().isEmpty() || form.infinitive();
        boolean done = status == DealStatus.COMPLETED
                || status == DealStatus.SIGNED
                || status == DealStatus.PRICED
                || status == DealStatus.FILED;
        Standing said = Standing.of(status, StatusGround.VERB_ABOVE, phrases, verb);
        if (status == DealStatus.ANNOUNCED && form.progressive()) {
            return Optional.of(said);
        }
        if (ahead && done) {
            Standing planned = followsDeed(phrases, verb) ? said : said.as(DealStatus.PLANNED);
            return Optional.of(above(phrases, verb).orElse(planned));
        }
        return Optional.of(form.negated() && done ? said.as(DealStatus.DENIED) : said);
    }
}
