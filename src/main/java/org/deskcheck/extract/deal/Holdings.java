// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.PartyRole;

/** Purchases and sales of securities: a company that sells its own shares raises money, and who buys some of them invests. */
final class Holdings {

    private static final Set<String> SECURITIES = Set.of("share", "unit", "stock", "warrant", "stake");
    private static final Set<String> WHOLE =
            Set.of("all", "remaining", "majority", "controlling", "outstanding", "entire", "%");
    private static final Trigger INVESTMENT = new Trigger(
            DealType.INVESTMENT,
            true,
            Map.of(
                    Slot.SUBJECT,
                    PartyRole.INVESTOR,
                    Slot.OF,
                    PartyRole.TARGET,
                    Slot.IN,
                    PartyRole.TARGET,
                    Slot.BY,
                    PartyRole.INVESTOR));
    private static final Trigger ISSUE = new Trigger(
            DealType.EQUITY_FINANCING, true, Map.of(Slot.SUBJECT, PartyRole.ISSUER, Slot.TO, PartyRole.INVESTOR));

    private Holdings() {}

    /** The trigger that a verb of buying or selling is, given what it acts on. */
    static Trigger adjust(Trigger trigger, Phrases phrases, Chunk verb, Optional<Chunk> object) {
        if (object.isEmpty()
                || !SECURITIES.contains(phrases.lemma(object.get()))
                || phrases.verb(verb).passive()) {
            return trigger;
        }
        boolean whole = phrases.tokens(object.get()).stream()
                .anyMatch(t -> WHOLE.contains(t.text().toLowerCase(Locale.ROOT)));
        if (trigger.type() == DealType.ACQUISITION && !whole) {
            return INVESTMENT;
        }
        boolean own = phrases.entities(object.get()).isEmpty()
                && !phrases.lemma(object.get()).equals("stake");
        return trigger.type() == DealType.DIVESTITURE && own ? ISSUE : trigger;
    }

    /** "an option to purchase": no purchase. */
    static boolean isOption(Phrases phrases, Chunk verb) {
        return phrases.verb(verb).infinitive()
                && phrases.at(verb.index() - 1)
                        .filter(c -> c.is(Kind.NOUN))
                        .filter(c -> Set.of("option", "right", "warrant", "ability", "opportunity")
                                .contains(phrases.lemma(c)))
                        .isPresent();
    }
}
