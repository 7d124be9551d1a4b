// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.text.Token;

/** The type of a deal where its word leaves a choice: what was raised may be equity, debt or an offering. */
final class Kinds {

    private static final Set<String> DEBT = Set.of(
            "debt",
            "loan",
            "note",
            "notes",
            "bond",
            "bonds",
            "credit",
            "facility",
            "debenture",
            "debentures",
            "mortgage");
    private static final Set<String> EQUITY =
            Set.of("seed", "series", "venture", "equity", "pre-seed", "round", "shares", "stock", "units");
    private static final Set<String> EXCHANGES =
            Set.of("nasdaq", "nyse", "exchange", "tsx", "asx", "lse", "amex", "euronext", "hkex");
    private static final Set<String> LISTING = Set.of("ipo");

    private static final int NONE = Integer.MAX_VALUE;

    private Kinds() {}

    /** The type that a trigger has in its sentence. */
    static DealType of(Trigger trigger, Phrases phrases, Chunk chunk) {
        boolean open = trigger.type() == DealType.EQUITY_FINANCING && (trigger.weak() || chunk.is(Kind.VERB))
                || trigger.type() == DealType.DEBT_FINANCING && trigger.weak();
        if (!open) {
            return trigger.type();
        }
        if (chunk.is(Kind.VERB) && !venue(phrases, chunk).isEmpty()) {
            return DealType.IPO;
        }
        if (mention(phrases, chunk, LISTING) < NONE
                || phrases.text()
                        .slice(phrases.sentence().span())
                        .toLowerCase(Locale.ROOT)
                        .contains("initial public offering")) {
            return DealType.IPO;
        }
        if (isOfDebt(phrases, chunk)) {
            return DealType.DEBT_FINANCING;
        }
        int debt = mention(phrases, chunk, DEBT);
        int equity = mention(phrases, chunk, EQUITY);
        if (debt < equity) {
            return DealType.DEBT_FINANCING;
        }
        return equity < NONE ? DealType.EQUITY_FINANCING : trigger.type();
    }

    /** "an offering of $5 million of convertible notes". */
    private static boolean isOfDebt(Phrases phrases, Chunk noun) {
        int at = noun.index();
        for (int steps = 0; steps < 2 && noun.is(Kind.NOUN); steps++) {
            boolean of = phrases.is(at + 1, Kind.PREPOSITION)
                    && phrases.word(phrases.chunks().get(at + 1)).equals("of")
                    && phrases.is(at + 2, Kind.NOUN);
            if (!of) {
                return false;
            }
            at += 2;
            Chunk object = phrases.chunks().get(at);
            if (phrases.tokens(object).stream()
                    .anyMatch(token -> DEBT.contains(token.text().toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    /** The exchange on which money is raised: "is raising $5 billion on Nasdaq". */
    static List<Chunk> venue(Phrases phrases, Chunk chunk) {
        return new Arguments(phrases)
                .governed(chunk.index(), "on").stream()
                        .filter(c -> phrases.tokens(c).stream()
                                .anyMatch(t -> EXCHANGES.contains(t.text().toLowerCase(Locale.ROOT))))
                        .toList();
    }

    /** The first token of the clause of a chunk that is one of the words; {@link #NONE} when there is none. */
    private static int mention(Phrases phrases, Chunk chunk, Set<String> words) {
        int from = chunk.is(Kind.VERB) ? chunk.index() - 4 : chunk.index();
        for (int i = Math.max(0, from); i < phrases.chunks().size(); i++) {
            Chunk at = phrases.chunks().get(i);
            if (i > chunk.index()
                    && (at.is(Kind.STOP) || at.is(Kind.VERB) && phrases.verb(at).isFinite())) {
                return NONE;
            }
            for (int k = at.first(); k < at.end(); k++) {
                Token token = phrases.sentence().tokens().get(k);
                boolean verb = token.pos().startsWith("VB");
                if (!verb && (words.contains(token.text().toLowerCase(Locale.ROOT)) || words.contains(token.lemma()))) {
                    return k;
                }
            }
            if (!chunk.is(Kind.VERB)) {
                return NONE;
            }
        }
        return NONE;
    }
}
