// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.StatusGround;
import org.deskcheck.model.text.BlockRole;

/** Reads the deal that a noun tells of: "the acquisition of X by Y", "closed its Series A round". */
final class NounReader {

    private static final Set<DealType> PAPERLESS = EnumSet.of(DealType.CONTRACT, DealType.LEASE);
    private static final Set<String> HOLDINGS = Set.of("stake", "interest", "shareholding", "holding");

    /** Only these verbs say that what was offered is done. */
    private static final Set<String> CLOSING =
            Set.of("complete", "close", "consummate", "conclude", "finalize", "finalise");

    private static final Set<String> OFFERS = Set.of("offer", "bid");
    private static final Set<String> RULING = Set.of("approve", "clear", "block", "authorize", "authorise", "review");
    private static final Set<DealType> RULED = EnumSet.of(DealType.ACQUISITION, DealType.DIVESTITURE, DealType.MERGER);

    private final Triggers triggers;
    private final StatusReader statuses;

    NounReader(Triggers triggers, StatusReader statuses) {
        this.triggers = triggers;
        this.statuses = statuses;
    }

    /** The deal of a noun phrase that is a trigger, unless it is only a part of another. */
    Optional<Draft> read(Phrases phrases, Chunk noun, Trigger given, Referents referents) {
        Trigger trigger = Holdings.adjust(given, phrases, noun);
        Optional<Chunk> verb = Talks.verb(phrases, noun).or(() -> verbOver(phrases, noun));
        if (isPart(phrases, noun)
                || Aggregates.tell(phrases, noun)
                || isTraded(phrases, noun)
                || opensVerb(phrases, noun, trigger)) {
            return Optional.empty();
        }
        Optional<Standing> status = statuses.denied(phrases, noun).or(() -> statusOf(phrases, noun, trigger, verb));
        Draft draft = new Draft(
                Kinds.of(trigger, phrases, noun),
                status.orElseGet(() -> Standing.mentioned(phrases, noun)),
                phrases,
                noun);
        if (status.isEmpty()) {
            draft.isImplied();
        }
        Seating seating = new Seating(draft, phrases, referents);
        verb.ifPresent(v -> addSubject(seating, v, noun, trigger));
        seating.addOwner(noun, trigger);
        seating.addGoverned(noun, trigger);
        seating.addQualifier(noun, trigger);
        Roles.settle(draft, phrases, noun);
        Owners.add(seating, noun);
        Together.add(seating, noun);
        draft.amount = AmountReader.of(phrases, noun);
        if (draft.amount.isEmpty()) {
            Considerations.add(draft, phrases);
        }
        Particulars.fill(draft, phrases, noun);
        boolean thing = verb.isPresent() && isOfThing(phrases, noun);
        boolean begun = status.isPresent() && Told.begun(draft, trigger);
        boolean open = trigger.weak()
                && OFFERS.contains(phrases.lemma(noun))
                && draft.names(PartyRole.TARGET).isEmpty();
        return Optional.of(draft).filter(d -> !open && (Told.enough(d, trigger, thing) || begun));
    }

    private static boolean isOfThing(Phrases phrases, Chunk noun) {
        Arguments arguments = new Arguments(phrases);
        return Stream.of("of", "on", "for")
                .flatMap(word -> arguments.governed(noun.index(), word).stream())
                .anyMatch(c -> Things.is(phrases, c));
    }

    /** "the agreement to buy X": the verb tells of it. */
    private boolean opensVerb(Phrases phrases, Chunk noun, Trigger trigger) {
        return trigger.weak()
                && trigger.type() == DealType.CONTRACT
                && phrases.at(noun.index() + 1)
                        .filter(c -> c.is(Kind.VERB) && phrases.verb(c).infinitive())
                        .flatMap(c -> triggers.ofVerb(phrases, c))
                        .isPresent();
    }

    /** "acquired a stake": the verb tells of it. */
    private boolean isTraded(Phrases phrases, Chunk noun) {
        int before = noun.index() - 1;
        return HOLDINGS.contains(phrases.lemma(noun))
                && phrases.is(before, Kind.VERB)
                && triggers.ofVerb(phrases, phrases.chunks().get(before)).isPresent();
    }

    /** "The package includes a $10 billion placement": a tranche, no deal of its own. */
    private static boolean isPart(Phrases phrases, Chunk noun) {
        for (int i = noun.index() - 1; i >= 0; i--) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.VERB)) {
                return Set.of("include", "comprise", "consist").contains(phrases.lemma(chunk));
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.MARK)) {
                break;
            }
        }
        return false;
    }

    /** What has become of it ("closing of"), then what its verb says if that is an end, then its paper, then its verb. */
    private Optional<Standing> statusOf(Phrases phrases, Chunk noun, Trigger trigger, Optional<Chunk> verb) {
        Optional<Standing> event = statuses.event(phrases, noun)
                .or(() -> isDone(phrases, noun)
                        ? Optional.of(ownNoun(DealStatus.COMPLETED, phrases, noun))
                        : Optional.empty());
        if (event.isPresent()) {
            return event;
        }
        Optional<Standing> talks = Talks.status(phrases, noun);
        if (talks.isPresent()) {
            return talks;
        }
        Optional<Standing> said = verb.flatMap(v -> statuses.ofVerbOver(phrases, v));
        boolean paperless = PAPERLESS.contains(trigger.type());
        Optional<Standing> paper = paperless ? Optional.empty() : statuses.paper(phrases, noun);
        boolean raised = trigger.type() == DealType.EQUITY_FINANCING
                && paper.isEmpty()
                && verb.filter(v -> Roles.isTaking(phrases, v)).isPresent();
        boolean signed = said.filter(s -> s.is(DealStatus.SIGNED)).isPresent();
        if (raised && signed) {
            return said.map(s -> s.as(DealStatus.COMPLETED));
        }
        boolean further = said.isPresent()
                && paper.isPresent()
                && Statuses.further(said.get().status(), paper.get().status())
                        == said.get().status();
        boolean unsigned = paper.filter(p -> p.is(DealStatus.PROPOSED)).isPresent()
                && (signed
                        || said.filter(s -> s.is(DealStatus.COMPLETED)).isPresent()
                                && verb.filter(v -> CLOSING.contains(phrases.lemma(v)))
                                        .isEmpty());
        return further && !unsigned ? said : paper.or(() -> said);
    }

    private static Standing ownNoun(DealStatus status, Phrases phrases, Chunk noun) {
        return Standing.of(status, StatusGround.OWN_NOUN, phrases, noun);
    }

    /** "its completed offering". */
    private static boolean isDone(Phrases phrases, Chunk noun) {
        return phrases.tokens(noun).stream()
                .anyMatch(t -> Set.of("completed", "closed", "recent")
                        .contains(t.text().toLowerCase(Locale.ROOT)));
    }

    /** The verb whose object the noun is, "of" and other nouns between them; or the verb whose subject it is. */
    private Optional<Chunk> verbOver(Phrases phrases, Chunk noun) {
        boolean joint =
                phrases.lemma(noun).equals("venture") || phrases.lemma(noun).equals("merger");
        for (int i = noun.index() - 1; i >= 0; i--) {
            Chunk chunk = phrases.chunks().get(i);
            boolean purpose =
                    joint && chunk.is(Kind.VERB) && phrases.verb(chunk).infinitive() && !statuses.knows(phrases, chunk);
            if (chunk.is(Kind.VERB) && !purpose) {
                return statuses.knows(phrases, chunk) ? Optional.of(chunk) : ownVerb(phrases, noun);
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.MARK)) {
                break;
            }
        }
        return ownVerb(phrases, noun);
    }

    private Optional<Chunk> ownVerb(Phrases phrases, Chunk noun) {
        for (int i = noun.index() + 1; i < phrases.chunks().size(); i++) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.VERB)) {
                return Optional.of(chunk).filter(v -> statuses.knows(phrases, v));
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.MARK)) {
                break;
            }
        }
        return Optional.empty();
    }

    private void addSubject(Seating seating, Chunk verb, Chunk noun, Trigger trigger) {
        Phrases phrases = seating.phrases();
        Arguments arguments = new Arguments(phrases);
        boolean passive = phrases.verb(verb).passive();
        Optional<PartyRole> role =
                isRuling(seating, verb) ? Optional.empty() : roleOfSubject(seating, verb, noun, trigger);
        if (passive && verb.index() > noun.index()) {
            seating.add(arguments.governed(verb.index(), "by"), role, PartyGround.BY);
        } else if (!passive && verb.index() < noun.index()) {
            List<Chunk> subjects = arguments.subjects(verb);
            seating.add(subjects, role, PartyGround.SUBJECT);
            if (subjects.isEmpty() && phrases.sentence().role() == BlockRole.HEADLINE) {
                role.flatMap(r -> seating.referents()
                                .it()
                                .map(c -> new Party(r, c.name(), c.span(), PartyGround.SUBJECT)))
                        .ifPresent(seating.draft()::add);
            }
            seating.addCounterparty(verb, trigger.role(Slot.WITH));
        }
    }

    /** "The commission cleared the merger of X and Y": who rules on a deal takes no part in it. */
    private static boolean isRuling(Seating seating, Chunk verb) {
        return RULED.contains(seating.draft().type)
                && RULING.contains(seating.phrases().lemma(verb))
                && new Arguments(seating.phrases())
                        .subject(verb)
                        .filter(subject -> seating.phrases().name(subject).isPresent()
                                || seating.phrases().lemma(subject).equals("it"))
                        .isPresent();
    }

    private Optional<PartyRole> roleOfSubject(Seating seating, Chunk verb, Chunk noun, Trigger trigger) {
        Phrases phrases = seating.phrases();
        DealType type = seating.draft().type;
        if (type == DealType.ACQUISITION && Roles.isOfferReceived(phrases, verb, noun)) {
            return Optional.of(PartyRole.TARGET);
        }
        Optional<PartyRole> said = statuses.roleOfSubject(phrases, verb);
        Optional<PartyRole> role = said.isPresent()
                ? said.filter(
                        r -> r == PartyRole.LENDER ? type == DealType.DEBT_FINANCING : Roles.INVESTED.contains(type))
                : trigger.role(Slot.SUBJECT);
        return Leases.roleOfSubject(
                phrases, noun, Roles.ofReceiver(phrases, verb, type).or(() -> role));
    }
}
