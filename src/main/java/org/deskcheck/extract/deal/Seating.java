// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;

/**
 * Gives those whom a sentence names their roles in a deal.
 *
 * @param draft the deal
 * @param phrases the sentence
 * @param referents whom "it" and "the company" stand for
 */
record Seating(Draft draft, Phrases phrases, Referents referents) {

    /** Those who are led when somebody leads the others in a deal. */
    private static final Set<String> GROUPS =
            Set.of("bank", "lender", "syndicate", "consortium", "group", "investor", "institution", "club", "fund");

    /** Gives noun phrases a role, where there is one. */
    void add(List<Chunk> nouns, Optional<PartyRole> role, PartyGround ground) {
        role.ifPresent(r -> PartyReader.parties(phrases, nouns, r, referents).stream()
                .map(party -> party.by(ground))
                .forEach(draft::add));
    }

    /** Gives their roles to those who stand behind the prepositions of a trigger. */
    void addGoverned(Chunk trigger, Trigger frame) {
        Arguments arguments = new Arguments(phrases);
        for (Slot slot : Slot.values()) {
            boolean active = trigger.is(Kind.VERB) && slot == Slot.BY;
            if (slot.isGoverned() && !active && frame.role(slot).isPresent()) {
                List<Chunk> names = arguments.governed(trigger.index(), slot.word());
                boolean others = slot == Slot.BY && isOfParticiple(trigger, names) || isOfNext(trigger, names);
                add(others ? List.of() : names, frame.role(slot), slot.ground());
            }
        }
    }

    /** "financing and a team led by X": the names belong to the participle. */
    private boolean isOfParticiple(Chunk trigger, List<Chunk> names) {
        return trigger.is(Kind.NOUN)
                && !names.isEmpty()
                && phrases.is(names.get(0).index() - 2, Kind.VERB)
                && names.get(0).index() - 2 > trigger.index() + 1
                && phrases.at(names.get(0).index() - 3)
                        .filter(noun -> noun.is(Kind.NOUN) && !GROUPS.contains(phrases.lemma(noun)))
                        .isPresent();
    }

    /** "a $2 billion offering, and a $6 billion deal with X": X belongs to the second amount. */
    private boolean isOfNext(Chunk trigger, List<Chunk> names) {
        if (names.isEmpty() || !hasAmount(trigger)) {
            return false;
        }
        for (int i = trigger.index() + 2; i < names.get(0).index(); i++) {
            boolean joined = phrases.is(i - 1, Kind.AND) || phrases.is(i - 1, Kind.COMMA);
            if (joined && phrases.is(i, Kind.NOUN) && hasAmount(phrases.chunks().get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAmount(Chunk noun) {
        return noun.is(Kind.NOUN) && phrases.figures(noun).stream().anyMatch(AmountReader::isAmount);
    }

    /** "signed a letter of intent with X to acquire": who stands between the paper and the infinitive. */
    void addCounterparty(Chunk verb, Optional<PartyRole> role) {
        for (int i = verb.index() - 1; phrases.verb(verb).infinitive() && i >= 0 && !phrases.is(i, Kind.VERB); i--) {
            if (phrases.is(i, Kind.PREPOSITION)
                    && phrases.word(phrases.chunks().get(i)).equals("with")) {
                add(new Arguments(phrases).list(i + 1), role, PartyGround.WITH);
            }
        }
    }

    /** "X's $5 million contract", "its contract". */
    void addOwner(Chunk noun, Trigger trigger) {
        boolean its = List.of("its", "their", "our").contains(phrases.word(noun));
        PartyRole role = trigger.role(Slot.SUBJECT).orElse(PartyRole.ISSUER);
        if (its && draft.names(role).isEmpty() && trigger.role(Slot.SUBJECT).isPresent()) {
            referents.it().ifPresent(c -> draft.add(new Party(role, c.name(), phrases.span(noun), PartyGround.OWNER)));
        }
        int before = AmountReader.isSetOff(phrases, noun) ? noun.index() - 3 : noun.index() - 1;
        if (phrases.is(before, Kind.NOUN)
                && phrases.isPossessive(phrases.chunks().get(before))) {
            boolean by = trigger.type() == DealType.ACQUISITION
                    && phrases.at(noun.index() + 1)
                            .filter(c ->
                                    c.is(Kind.PREPOSITION) && phrases.word(c).equals("by"))
                            .isPresent();
            Optional<PartyRole> owner = by ? Optional.of(PartyRole.TARGET) : trigger.role(Slot.SUBJECT);
            add(List.of(phrases.chunks().get(before)), owner, PartyGround.OWNER);
        }
    }

    /** "the $9.7 billion Microsoft contract", "Microsoft contract": a name before the word is the other side. */
    void addQualifier(Chunk noun, Trigger trigger) {
        if (trigger.type() == DealType.CONTRACT && draft.parties.size() == 1) {
            phrases.entities(noun).stream()
                    .filter(PartyReader::isBody)
                    .forEach(mention -> draft.add(
                            new Party(PartyRole.CUSTOMER, mention.name(), mention.span(), PartyGround.QUALIFIER)));
        }
    }
}
