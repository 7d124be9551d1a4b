// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.text.Token;

/** Sums over several deals, which are no deal: "has raised $30 million to date", "bringing its total funding to $80 million". */
final class Aggregates {

    private static final List<List<String>> SO_FAR = List.of(
            List.of("to", "date"),
            List.of("so", "far"),
            List.of("in", "total"),
            List.of("since", "inception"),
            List.of("since", "its", "inception"),
            List.of("since", "its", "founding"),
            List.of("over", "the", "past"),
            List.of("over", "the", "last"),
            List.of("in", "recent", "years"),
            List.of("has", "now", "raised"),
            List.of("have", "now", "raised"),
            List.of("has", "previously", "raised"));

    private static final Set<String> BRINGING = Set.of("bring", "take", "push");
    private static final Set<String> TOTALS = Set.of("total", "overall", "cumulative", "lifetime");

    private Aggregates() {}

    /** Whether the clause of a deal's word sums up, without naming any one deal. */
    static boolean tell(Phrases phrases, Chunk trigger) {
        return isSumBrought(phrases, trigger) || isSoFar(phrases, trigger);
    }

    /** "bringing its total Series C round to $80 million". */
    private static boolean isSumBrought(Phrases phrases, Chunk trigger) {
        int before = trigger.index() - 1;
        boolean brought = phrases.is(before, Kind.VERB)
                && BRINGING.contains(phrases.lemma(phrases.chunks().get(before)));
        return brought
                && trigger.is(Kind.NOUN)
                && phrases.tokens(trigger).stream()
                        .anyMatch(t -> TOTALS.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isSoFar(Phrases phrases, Chunk trigger) {
        boolean raising = trigger.is(Kind.VERB)
                && !phrases.verb(trigger).passive()
                && phrases.verb(trigger).past();
        if (!raising) {
            return false;
        }
        List<Token> tokens = phrases.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            if (SO_FAR.stream().anyMatch(words -> isAt(tokens, at, words)) && isInClause(phrases, trigger, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).text().toLowerCase(Locale.ROOT).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no other verb with a tense stands between a token and the word of the deal. */
    private static boolean isInClause(Phrases phrases, Chunk trigger, int token) {
        int from = Math.min(token, trigger.first());
        int to = Math.max(token, trigger.end());
        return phrases.chunks().stream()
                .filter(c -> c.is(Kind.VERB) && c.index() != trigger.index())
                .filter(c -> c.first() >= from && c.end() <= to)
                .noneMatch(c -> phrases.verb(c).isFinite());
    }
}
