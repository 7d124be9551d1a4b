// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;

/** Whom a noun phrase names as a party: only names, and words that stand for the company just named. */
final class PartyReader {

    private static final Set<String> CARRIED = Set.of("it", "company", "we", "firm");
    private static final Set<String> PARTS = Set.of(
            "share",
            "stake",
            "interest",
            "%",
            "unit",
            "subsidiary",
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
    private static final Set<PartyRole> PERSONS =
            EnumSet.of(PartyRole.INVESTOR, PartyRole.ACQUIRER, PartyRole.SELLER, PartyRole.LENDER);

    private PartyReader() {}

    /** The parties that noun phrases name, in a role. */
    static List<Party> parties(Phrases phrases, List<Chunk> nouns, PartyRole role, Optional<EntityMention> carried) {
        List<Party> parties = new ArrayList<>();
        for (Chunk noun : nouns) {
            parties.addAll(party(phrases, noun, role, carried).stream().toList());
        }
        return parties;
    }

    /** The party that a noun phrase names, in a role. */
    static Optional<Party> party(Phrases phrases, Chunk noun, PartyRole role, Optional<EntityMention> carried) {
        Optional<EntityMention> name = phrases.name(noun);
        if (name.isPresent()) {
            return name.filter(mention -> mayBe(mention, role))
                    .map(mention -> new Party(role, mention.name(), mention.span()));
        }
        if (isCarried(phrases, noun)) {
            return carried.map(mention -> new Party(role, mention.name(), phrases.span(noun)));
        }
        Optional<Chunk> whole = wholeOf(phrases, noun);
        return whole.isPresent()
                ? party(phrases, whole.get(), role, carried)
                : ProperNames.of(phrases, noun)
                        .map(span ->
                                new Party(role, ProperNames.plain(phrases.text().slice(span)), span));
    }

    /** Whether a noun phrase stands for the company just named. */
    static boolean isCarried(Phrases phrases, Chunk noun) {
        String lemma = phrases.lemma(noun);
        boolean definite = !lemma.equals("company") && !lemma.equals("firm")
                || phrases.word(noun).toLowerCase(Locale.ROOT).equals("the");
        return CARRIED.contains(lemma) && definite;
    }

    /** "shares of X", "a stake in X". */
    private static Optional<Chunk> wholeOf(Phrases phrases, Chunk noun) {
        int next = noun.index() + 1;
        boolean part = PARTS.contains(phrases.lemma(noun)) || phrases.isFigure(noun);
        boolean joined = phrases.is(next, Kind.PREPOSITION)
                && Set.of("of", "in").contains(phrases.word(phrases.chunks().get(next)));
        return part && joined ? phrases.at(next + 1).filter(c -> c.is(Kind.NOUN)) : Optional.empty();
    }

    /** Whether a name may take a role: companies and organizations any, persons those of money. */
    static boolean mayBe(EntityMention mention, PartyRole role) {
        return mention.type() == EntityType.COMPANY
                || mention.type() == EntityType.ORGANIZATION
                || mention.type() == EntityType.PERSON && PERSONS.contains(role);
    }

    /** Whether a name is that of a company or an organization. */
    static boolean isBody(EntityMention mention) {
        return mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANIZATION;
    }
}
