// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.extract.syntax.Verb;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;

/** Reads the deal that a verb tells of: "acquired", "agreed to sell", "is raising". */
final class VerbReader {

    private static final Map<DealType, PartyRole> COUNTERPARTY = Map.of(
            DealType.ACQUISITION,
            PartyRole.SELLER,
            DealType.LEASE,
            PartyRole.LESSOR,
            DealType.MERGER,
            PartyRole.PARTNER);

    private final StatusReader statuses;

    VerbReader(StatusReader statuses) {
        this.statuses = statuses;
    }

    /** The deal of a verb that is a trigger, unless the verb means something else here. */
    Optional<Draft> read(Phrases phrases, Chunk chunk, Trigger given, Referents referents) {
        Optional<Chunk> object = new Arguments(phrases).object(chunk);
        Trigger trigger = Holdings.adjust(given, phrases, chunk, object);
        if (Holdings.isOption(phrases, chunk)
                || isOtherRaise(phrases, given, trigger, object)
                || Aggregates.tell(phrases, chunk)
                || isAdvice(phrases, chunk)) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                Kinds.of(trigger, phrases, chunk),
                statuses.denied(phrases, chunk).orElseGet(() -> statuses.ofVerb(phrases, chunk)),
                phrases,
                chunk);
        settleStatus(draft, phrases.verb(chunk));
        seat(new Seating(draft, phrases, referents), chunk, object, trigger);
        object.ifPresent(o -> {
            Roles.sellerOf(draft, phrases, o);
            Owners.addOfObject(new Seating(draft, phrases, referents), o);
        });
        draft.amount = AmountReader.of(phrases, chunk);
        Considerations.add(draft, phrases);
        Particulars.fill(draft, phrases, chunk);
        boolean thing = object.filter(o -> Things.is(phrases, o)).isPresent();
        return Optional.of(draft).filter(d -> Told.enough(d, trigger, thing));
    }

    /** "a 'buy' rating": a word of brokers. */
    private static boolean isAdvice(Phrases phrases, Chunk chunk) {
        for (int i = chunk.end(); i < Math.min(phrases.sentence().tokens().size(), chunk.end() + 3); i++) {
            if (Set.of("rating", "ratings", "recommendation")
                    .contains(phrases.sentence().tokens().get(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "raised its forecast": no money is raised. */
    private static boolean isOtherRaise(Phrases phrases, Trigger given, Trigger trigger, Optional<Chunk> object) {
        return trigger.type() == DealType.EQUITY_FINANCING
                && given.type() == DealType.EQUITY_FINANCING
                && object.filter(o -> phrases.figures(o).stream().anyMatch(AmountReader::isAmount))
                        .isEmpty();
    }

    private static void settleStatus(Draft draft, Verb verb) {
        if (draft.type == DealType.IPO && verb.progressive()) {
            draft.isUnderway();
        }
        if (draft.type == DealType.CONTRACT || draft.type == DealType.LEASE) {
            draft.isOpen();
        }
    }

    private static void seat(Seating seating, Chunk verb, Optional<Chunk> object, Trigger trigger) {
        Phrases phrases = seating.phrases();
        Arguments arguments = new Arguments(phrases);
        List<Chunk> subjects = Together.meant(phrases, arguments.subjects(verb), trigger.type());
        Optional<PartyRole> other = Optional.ofNullable(COUNTERPARTY.get(trigger.type()));
        if (phrases.verb(verb).passive()) {
            seating.add(subjects, trigger.role(Slot.OBJECT), PartyGround.SUBJECT);
            seating.add(arguments.governed(verb.index(), "by"), trigger.role(Slot.SUBJECT), PartyGround.BY);
        } else {
            boolean parties = phrases.verb(verb).infinitive() && subjects.size() > 1 && other.isPresent();
            seating.add(parties ? subjects.subList(0, 1) : subjects, trigger.role(Slot.SUBJECT), PartyGround.SUBJECT);
            List<Chunk> objects = object.map(o -> arguments.list(o.index())).orElse(List.of());
            seating.add(objects, trigger.role(Slot.OBJECT), PartyGround.OBJECT);
            if (parties) {
                seating.add(subjects.subList(1, subjects.size()), other, PartyGround.SUBJECT);
            }
        }
        seating.addGoverned(verb, trigger);
        seating.addCounterparty(verb, other);
        if (seating.draft().type == DealType.IPO) {
            seating.add(Kinds.venue(phrases, verb), Optional.of(PartyRole.VENUE), PartyGround.ON);
        }
    }
}
