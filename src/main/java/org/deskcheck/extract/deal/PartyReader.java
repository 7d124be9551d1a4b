// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.NameGround;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;

/** Whom a noun phrase names as a party: only names, and words that stand for the company just named. */
final class PartyReader {

    private static final Set<String> UNITS = Set.of(
            "unit",
            "subsidiary",
            "division",
            "business",
            "arm",
            "operation",
            "brand",
            "affiliate",
            "group",
            "chain",
            "segment");
    /** Units that are companies themselves. */
    private static final Set<String> BODIES = Set.of("unit", "subsidiary", "affiliate", "division", "arm");

    private static final Set<String> LEADING = Set.of("lead", "head", "control");
    private static final Set<String> PARTS = Set.of(
            "share",
            "stake",
            "interest",
            "%",
            "unit",
            "ordinary",
            "outstanding",
            "asset",
            "stock",
            "majority",
            "control",
            "all",
            "rest",
            "aggregate",
            "capital",
            "certain",
            "total");
    private static final Set<String> ORGANS =
            Set.of("board", "director", "management", "holder", "shareholder", "stockholder", "owner");
    private static final Set<PartyRole> PERSONS =
            EnumSet.of(PartyRole.INVESTOR, PartyRole.ACQUIRER, PartyRole.SELLER, PartyRole.LENDER);

    /** Roles in which a place of which only the tagger knows had better be a company. */
    private static final Set<PartyRole> MERCHANTS = EnumSet.of(PartyRole.ACQUIRER, PartyRole.PARTNER, PartyRole.ISSUER);

    private PartyReader() {}

    private static boolean isOnlyTagged(EntityMention mention) {
        return mention.name().indexOf(' ') < 0
                && mention.reason()
                        .filter(reason -> reason.ground() == NameGround.TAGGER)
                        .isPresent();
    }

    /** The parties that noun phrases name, in a role. */
    static List<Party> parties(Phrases phrases, List<Chunk> nouns, PartyRole role, Referents referents) {
        List<Party> parties = new ArrayList<>();
        for (Chunk noun : nouns) {
            List<Chunk> leaders = leadersOf(phrases, noun);
            if (leaders.isEmpty()) {
                party(phrases, noun, role, referents).ifPresent(parties::add);
            } else {
                parties.addAll(parties(phrases, leaders, role, Referents.NOBODY));
            }
        }
        return parties;
    }

    /** "a group led by X": X. */
    private static List<Chunk> leadersOf(Phrases phrases, Chunk noun) {
        int next = noun.index() + 1;
        boolean led = phrases.name(noun).isEmpty()
                && phrases.is(next, Kind.VERB)
                && LEADING.contains(phrases.lemma(phrases.chunks().get(next)))
                && phrases.verb(phrases.chunks().get(next)).passive();
        return led ? new Arguments(phrases).governed(next, "by") : List.of();
    }

    /** The party that a noun phrase names, in a role. */
    static Optional<Party> party(Phrases phrases, Chunk noun, PartyRole role, Referents referents) {
        Optional<EntityMention> name = phrases.name(noun);
        if (name.isPresent()) {
            return name.filter(mention -> mayBe(mention, role))
                    .map(mention -> new Party(role, mention.name(), mention.span()));
        }
        Optional<EntityMention> meant = referents.of(phrases, noun);
        if (meant.isPresent()
                || Referents.isProForm(phrases, noun)
                        && wholeOf(phrases, noun, role).isEmpty()) {
            return meant.map(mention -> new Party(role, mention.name(), phrases.span(noun)));
        }
        Optional<Party> unit = unit(phrases, noun, role);
        if (unit.isPresent()) {
            return unit;
        }
        Optional<Chunk> whole = wholeOf(phrases, noun, role);
        return whole.isPresent()
                ? party(phrases, whole.get(), role, referents)
                : ProperNames.of(phrases, noun)
                        .map(span ->
                                new Party(role, ProperNames.plain(phrases.text().slice(span)), span));
    }

    /** "its X unit", "its packaging unit, X". */
    private static Optional<Party> unit(Phrases phrases, Chunk noun, PartyRole role) {
        if (!UNITS.contains(phrases.lemma(noun))) {
            return Optional.empty();
        }
        int head = phrases.sentence().tokens().get(noun.head()).span().begin();
        Optional<EntityMention> inside = phrases.entities(noun).stream()
                .filter(PartyReader::isBody)
                .filter(mention -> mention.span().end() == head - 1)
                .filter(mention -> role == PartyRole.TARGET || BODIES.contains(phrases.lemma(noun)))
                .findFirst();
        int next = noun.index() + 1;
        Optional<EntityMention> beside = phrases.is(next, Kind.COMMA)
                ? phrases.at(next + 1).filter(c -> c.is(Kind.NOUN)).flatMap(phrases::name)
                : Optional.empty();
        return inside.or(() -> beside.filter(PartyReader::isNoPerson))
                .map(mention -> new Party(role, mention.name(), mention.span()));
    }

    private static boolean isNoPerson(EntityMention mention) {
        return mention.type() != EntityType.PERSON;
    }

    /** "shares of X", "a stake in X", "shares in the capital of X". */
    private static Optional<Chunk> wholeOf(Phrases phrases, Chunk noun, PartyRole role) {
        int next = noun.index() + 1;
        boolean part = PARTS.contains(phrases.lemma(noun))
                || role != PartyRole.TARGET && ORGANS.contains(phrases.lemma(noun))
                || phrases.isFigure(noun);
        boolean joined = phrases.is(next, Kind.PREPOSITION)
                && Set.of("of", "in").contains(phrases.word(phrases.chunks().get(next)));
        return part && joined ? phrases.at(next + 1).filter(c -> c.is(Kind.NOUN)) : Optional.empty();
    }

    /**
     * Whether a name may take a role: companies and organizations any, persons those of money. Who issues or lets under a single
     * word is no person, whatever the tagger thought.
     */
    static boolean mayBe(EntityMention mention, PartyRole role) {
        return mention.type() == EntityType.COMPANY
                || mention.type() == EntityType.ORGANIZATION
                || mention.type() == EntityType.PLACE && MERCHANTS.contains(role) && isOnlyTagged(mention)
                || mention.type() == EntityType.PERSON
                        && (PERSONS.contains(role) || mention.name().indexOf(' ') < 0);
    }

    /** Whether a name is that of a company or an organization. */
    static boolean isBody(EntityMention mention) {
        return mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANIZATION;
    }
}
