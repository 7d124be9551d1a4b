// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.text.Token;

/** Who sold, when a later sentence says so: "the transaction, made with prior majority owner X". */
final class Sellers {

    private static final Set<String> OWNERS = Set.of("owner", "seller", "vendor");
    private static final Set<String> ONCE = Set.of("prior", "previous", "former", "current", "selling");

    private Sellers() {}

    /** Adds the seller that a sentence names, when a purchase has none. */
    static void add(Draft draft, Phrases phrases) {
        if (draft.type != DealType.ACQUISITION || !draft.names(PartyRole.SELLER).isEmpty()) {
            return;
        }
        for (Chunk chunk : phrases.chunks()) {
            boolean owner = chunk.is(Kind.NOUN) && has(phrases, chunk, OWNERS) && has(phrases, chunk, ONCE);
            if (owner) {
                phrases.name(chunk)
                        .filter(name -> PartyReader.mayBe(name, PartyRole.SELLER))
                        .ifPresent(name -> draft.add(
                                new Party(PartyRole.SELLER, name.name(), name.span(), PartyGround.FORMER_OWNER)));
            }
        }
    }

    private static boolean has(Phrases phrases, Chunk chunk, Set<String> words) {
        return phrases.tokens(chunk).stream()
                .map(Token::text)
                .anyMatch(text -> words.contains(text.toLowerCase(Locale.ROOT)));
    }
}
