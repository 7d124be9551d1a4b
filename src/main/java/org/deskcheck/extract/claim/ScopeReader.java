// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Token;

/** What narrows a claim: a region, a sum over several, an average, or the unit it is counted per. */
final class ScopeReader {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("combined", "combined"),
            Map.entry("aggregate", "combined"),
            Map.entry("cumulative", "cumulative"),
            Map.entry("collective", "combined"),
            Map.entry("average", "average"),
            Map.entry("median", "median"),
            Map.entry("us", "US"),
            Map.entry("u.s.", "US"),
            Map.entry("american", "US"),
            Map.entry("global", "global"),
            Map.entry("worldwide", "global"),
            Map.entry("international", "international"),
            Map.entry("domestic", "domestic"),
            Map.entry("european", "Europe"),
            Map.entry("chinese", "China"),
            Map.entry("incremental", "incremental"),
            Map.entry("additional", "additional"));

    private ScopeReader() {}

    /** The scope that the figure's own phrase states, or else that of the subject, or else what it is counted per. */
    static Optional<String> of(Clause clause, Chunk place, Optional<Figure> figure) {
        Phrases phrases = clause.phrases();
        return in(phrases, place)
                .or(() -> clause.verbOf(place)
                        .flatMap(verb -> new Arguments(phrases).subject(verb))
                        .flatMap(subject -> in(phrases, subject)))
                .or(() -> figure.flatMap(Figure::per).map(per -> "per " + per));
    }

    private static Optional<String> in(Phrases phrases, Chunk chunk) {
        for (Token token : phrases.tokens(chunk)) {
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean pronoun = word.equals("us") && !token.text().equals("US");
            if (WORDS.containsKey(word) && !pronoun) {
                return Optional.of(WORDS.get(word));
            }
        }
        return Optional.empty();
    }
}
