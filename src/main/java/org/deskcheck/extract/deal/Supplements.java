// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;

/** What later sentences add to the deal just told: who placed it, who joined it, its price, its parts and its ratings. */
final class Supplements {

    private static final Set<String> EXPECTING = Set.of("expect", "schedule", "anticipate", "slate");

    private Supplements() {}

    /** Adds what a sentence says to the deal spoken of last. */
    static void add(Ledger ledger, Phrases phrases) {
        Tranches.add(ledger, phrases);
        addCollateral(ledger, phrases);
        Advances.add(ledger, phrases);
        ledger.current().ifPresent(draft -> {
            int known = draft.particulars();
            Agents.add(draft, phrases);
            Backers.add(draft, phrases);
            Sellers.add(draft, phrases);
            Considerations.add(draft, phrases);
            if (isPending(phrases)) {
                draft.isPending();
            }
            Ratings.add(draft, phrases);
            draft.undisclosed |= Particulars.isUndisclosed(phrases);
            if (draft.particulars() > known) {
                draft.addEvidence(phrases.sentence().span());
            }
        });
    }

    private static void addCollateral(Ledger ledger, Phrases phrases) {
        Security.in(phrases)
                .ifPresent(collateral -> ledger.secured(phrases.sentence().span())
                        .filter(draft -> phrases.entities().stream().anyMatch(e -> draft.has(e.name())))
                        .filter(draft -> draft.collateral.isEmpty())
                        .forEach(draft -> {
                            draft.collateral = Optional.of(collateral);
                            draft.addEvidence(phrases.sentence().span());
                        }));
    }

    /** "closing is expected", "is scheduled to close": the deal is not done yet. */
    private static boolean isPending(Phrases phrases) {
        boolean closing = phrases.sentence().tokens().stream()
                .anyMatch(t -> t.lemma().equals("close") || t.lemma().equals("closing"));
        boolean ahead =
                phrases.chunks().stream().anyMatch(c -> c.is(Kind.VERB) && EXPECTING.contains(phrases.lemma(c)));
        return closing && ahead;
    }
}
