// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.extract.syntax.Verb;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.text.BlockRole;

/** Reads the deals that one sentence tells of. */
final class DraftReader {

    private static final Map<DealType, PartyRole> COUNTERPARTY = Map.of(
            DealType.ACQUISITION,
            PartyRole.SELLER,
            DealType.LEASE,
            PartyRole.LESSOR,
            DealType.MERGER,
            PartyRole.PARTNER);

    private final Triggers triggers;
    private final StatusReader statuses;

    private DraftReader(Triggers triggers, StatusReader statuses) {
        this.triggers = triggers;
        this.statuses = statuses;
    }

    /** A reader with the tables that the program ships with. */
    static DraftReader read() {
        return new DraftReader(Triggers.read(), StatusReader.read());
    }

    /** The deals of a sentence in order; {@code carried} is whom "it" and "the company" stand for. */
    List<Draft> read(Phrases phrases, Optional<EntityMention> carried) {
        List<Draft> drafts = new ArrayList<>();
        for (Chunk chunk : phrases.chunks()) {
            Postponements.of(phrases, chunk, statuses).ifPresent(drafts::add);
            Optional<Draft> draft = switch (chunk.kind()) {
                case VERB -> triggers.ofVerb(phrases, chunk).flatMap(t -> ofVerb(phrases, chunk, t, carried));
                case NOUN -> triggers.ofNoun(phrases, chunk).flatMap(t -> ofNoun(phrases, chunk, t, carried));
                default -> Optional.empty();
            };
            draft.ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> ofVerb(Phrases phrases, Chunk chunk, Trigger given, Optional<EntityMention> carried) {
        Verb verb = phrases.verb(chunk);
        Arguments arguments = new Arguments(phrases);
        Optional<Chunk> object = arguments.object(chunk);
        Trigger trigger = Holdings.adjust(given, phrases, chunk, object);
        if (Holdings.isOption(phrases, chunk)) {
            return Optional.empty();
        }
        if (trigger.type() == DealType.EQUITY_FINANCING
                && given.type() == DealType.EQUITY_FINANCING
                && !raisesMoney(phrases, object)) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                Kinds.of(trigger, phrases, chunk),
                statuses.ofVerb(phrases, chunk),
                phrases.sentence().span());
        if (draft.type == DealType.IPO && verb.progressive()) {
            draft.isUnderway();
        }
        if (draft.type == DealType.CONTRACT || draft.type == DealType.LEASE) {
            draft.isOpen();
        }
        Optional<Chunk> subject = arguments.subject(chunk);
        Slot doer = verb.passive() ? Slot.OBJECT : Slot.SUBJECT;
        addParty(draft, phrases, subject.stream().toList(), trigger.role(doer), carried);
        if (verb.passive()) {
            addParty(draft, phrases, arguments.governed(chunk.index(), "by"), trigger.role(Slot.SUBJECT), carried);
        } else {
            addParty(
                    draft,
                    phrases,
                    object.map(o -> arguments.list(o.index())).orElse(List.of()),
                    trigger.role(Slot.OBJECT),
                    carried);
        }
        addGoverned(draft, phrases, chunk, trigger, carried);
        addCounterparty(draft, phrases, chunk, Optional.ofNullable(COUNTERPARTY.get(trigger.type())), carried);
        if (draft.type == DealType.IPO) {
            addParty(draft, phrases, Kinds.venue(phrases, chunk), Optional.of(PartyRole.VENUE), carried);
        }
        draft.amount = AmountReader.of(phrases, chunk);
        Particulars.fill(draft, phrases, chunk);
        return Optional.of(draft).filter(d -> isTold(d, trigger));
    }

    private static boolean raisesMoney(Phrases phrases, Optional<Chunk> object) {
        return object.filter(o -> phrases.figures(o).stream().anyMatch(AmountReader::isAmount))
                .isPresent();
    }

    private Optional<Draft> ofNoun(Phrases phrases, Chunk noun, Trigger trigger, Optional<EntityMention> carried) {
        Optional<Chunk> verb = verbOver(phrases, noun);
        if (isPart(phrases, noun)) {
            return Optional.empty();
        }
        Optional<DealStatus> status = statusOf(phrases, noun, trigger, verb);
        Draft draft = new Draft(
                Kinds.of(trigger, phrases, noun),
                status.orElse(DealStatus.ANNOUNCED),
                phrases.sentence().span());
        if (status.isEmpty()) {
            draft.isImplied();
        }
        verb.ifPresent(v -> addSubject(draft, phrases, v, noun, trigger, carried));
        addOwner(draft, phrases, noun, trigger, carried);
        addGoverned(draft, phrases, noun, trigger, carried);
        addQualifier(draft, phrases, noun, trigger);
        Roles.settle(draft, phrases, noun);
        draft.amount = AmountReader.of(phrases, noun);
        Particulars.fill(draft, phrases, noun);
        return Optional.of(draft).filter(d -> isTold(d, trigger));
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
    private Optional<DealStatus> statusOf(Phrases phrases, Chunk noun, Trigger trigger, Optional<Chunk> verb) {
        Optional<DealStatus> event = statuses.event(phrases, noun);
        if (event.isPresent()) {
            return event;
        }
        Optional<DealStatus> said = verb.flatMap(v -> statuses.ofVerbOver(phrases, v));
        boolean paperless = trigger.type() == DealType.CONTRACT || trigger.type() == DealType.LEASE;
        Optional<DealStatus> paper = paperless ? Optional.empty() : statuses.paper(phrases, noun);
        boolean further =
                said.isPresent() && paper.isPresent() && Statuses.further(said.get(), paper.get()) == said.get();
        boolean unsigned = paper.filter(DealStatus.PROPOSED::equals).isPresent()
                && said.filter(DealStatus.SIGNED::equals).isPresent();
        return further && !unsigned ? said : paper.or(() -> said);
    }

    /** The verb whose object the noun is, "of" and other nouns between them; or the verb whose subject it is. */
    private Optional<Chunk> verbOver(Phrases phrases, Chunk noun) {
        for (int i = noun.index() - 1; i >= 0; i--) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.VERB)) {
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

    /** "X's $5 million contract". */
    private static void addOwner(
            Draft draft, Phrases phrases, Chunk noun, Trigger trigger, Optional<EntityMention> carried) {
        boolean its = Set.of("its", "their", "our").contains(phrases.word(noun));
        if (its
                && draft.names(trigger.role(Slot.SUBJECT).orElse(PartyRole.ISSUER))
                        .isEmpty()) {
            trigger.role(Slot.SUBJECT)
                    .flatMap(role -> carried.map(c -> new Party(role, c.name(), phrases.span(noun))))
                    .ifPresent(draft::add);
        }
        int before = noun.index() - 1;
        if (phrases.is(before, Kind.NOUN)
                && phrases.isPossessive(phrases.chunks().get(before))) {
            addParty(draft, phrases, List.of(phrases.chunks().get(before)), trigger.role(Slot.SUBJECT), carried);
        }
    }

    private void addSubject(
            Draft draft, Phrases phrases, Chunk verb, Chunk noun, Trigger trigger, Optional<EntityMention> carried) {
        Arguments arguments = new Arguments(phrases);
        boolean passive = phrases.verb(verb).passive();
        Optional<PartyRole> role = statuses.roleOfSubject(phrases, verb).or(() -> trigger.role(Slot.SUBJECT));
        if (passive && verb.index() > noun.index()) {
            addParty(draft, phrases, arguments.governed(verb.index(), "by"), role, carried);
        } else if (!passive) {
            Optional<Chunk> subject = arguments.subject(verb);
            addParty(
                    draft,
                    phrases,
                    subject.map(s -> arguments.list(s.index())).orElse(List.of()),
                    Leases.roleOfSubject(phrases, noun, role),
                    carried);
            if (subject.isEmpty() && phrases.sentence().role() == BlockRole.HEADLINE) {
                role.flatMap(r -> carried.map(c -> new Party(r, c.name(), c.span())))
                        .ifPresent(draft::add);
            }
            addCounterparty(draft, phrases, verb, trigger.role(Slot.WITH), carried);
        }
    }

    /** "signed a letter of intent with X to acquire": who stands between the paper and the infinitive. */
    private static void addCounterparty(
            Draft draft, Phrases phrases, Chunk verb, Optional<PartyRole> role, Optional<EntityMention> carried) {
        for (int i = verb.index() - 1; phrases.verb(verb).infinitive() && i >= 0 && !phrases.is(i, Kind.VERB); i--) {
            if (phrases.is(i, Kind.PREPOSITION)
                    && phrases.word(phrases.chunks().get(i)).equals("with")) {
                addParty(draft, phrases, new Arguments(phrases).list(i + 1), role, carried);
            }
        }
    }

    private static void addGoverned(
            Draft draft, Phrases phrases, Chunk trigger, Trigger frame, Optional<EntityMention> carried) {
        Arguments arguments = new Arguments(phrases);
        for (Slot slot : Slot.values()) {
            if (slot.isGoverned() && frame.role(slot).isPresent()) {
                addParty(draft, phrases, arguments.governed(trigger.index(), slot.word()), frame.role(slot), carried);
            }
        }
    }

    /** "the $9.7 billion Microsoft contract", "Microsoft contract": a name before the word is the other side. */
    private static void addQualifier(Draft draft, Phrases phrases, Chunk noun, Trigger trigger) {
        Optional<PartyRole> role =
                trigger.type() == DealType.CONTRACT ? Optional.of(PartyRole.CUSTOMER) : Optional.empty();
        if (role.isPresent() && draft.parties.size() == 1) {
            phrases.entities(noun).stream()
                    .filter(PartyReader::isBody)
                    .forEach(mention -> draft.add(new Party(role.get(), mention.name(), mention.span())));
        }
    }

    private static void addParty(
            Draft draft,
            Phrases phrases,
            List<Chunk> nouns,
            Optional<PartyRole> role,
            Optional<EntityMention> carried) {
        role.ifPresent(r -> PartyReader.parties(phrases, nouns, r, carried).forEach(draft::add));
    }

    /** A deal row must be right or blank: somebody named, and a second thing known of it. */
    private static boolean isTold(Draft draft, Trigger trigger) {
        if (draft.parties.isEmpty()) {
            return false;
        }
        boolean two = draft.parties.size() > 1;
        boolean priced = draft.amount.isPresent();
        return trigger.weak() ? priced : two || priced || draft.type == DealType.IPO;
    }
}
