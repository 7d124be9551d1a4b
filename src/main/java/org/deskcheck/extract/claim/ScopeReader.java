// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Token;

/** What narrows a claim: a region, a sum over several, an average, or the unit it is counted per. */
final class ScopeReader {

    private static final Map<String, String> SUMS = Map.ofEntries(
            Map.entry("combined", "combined"),
            Map.entry("aggregate", "combined"),
            Map.entry("cumulative", "cumulative"),
            Map.entry("collective", "combined"),
            Map.entry("average", "average"),
            Map.entry("median", "median"),
            Map.entry("incremental", "incremental"),
            Map.entry("additional", "additional"));

    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("us", "US"),
            Map.entry("u.s.", "US"),
            Map.entry("american", "US"),
            Map.entry("global", "global"),
            Map.entry("world", "global"),
            Map.entry("worldwide", "global"),
            Map.entry("international", "international"),
            Map.entry("domestic", "domestic"),
            Map.entry("european", "Europe"),
            Map.entry("chinese", "China"));

    private ScopeReader() {}

    /** A region that the figure's phrase, or that of the subject, names; or else a sum or an average; or else what it is per. */
    static Optional<String> of(Clause clause, Chunk place, Optional<Figure> figure) {
        Phrases phrases = clause.phrases();
        List<Token> own = phrases.tokens(place);
        List<Token> subject = clause.verbOf(place)
                .flatMap(verb -> new Arguments(phrases).subject(verb))
                .map(chunk -> withAttributes(phrases, chunk))
                .orElse(List.of());
        return in(own, REGIONS)
                .or(() -> in(subject, REGIONS))
                .or(() -> in(own, SUMS))
                .or(() -> in(subject, SUMS))
                .or(() -> figure.flatMap(Figure::per).map(per -> "per " + per));
    }

    /** "Spending among the largest US firms": a noun phrase with those that prepositions join to it. */
    private static List<Token> withAttributes(Phrases phrases, Chunk chunk) {
        List<Token> tokens = new ArrayList<>();
        for (int i = chunk.index() - 1; phrases.is(i, Kind.NOUN) && phrases.isPossessive(phrases.chunks().get(i)); i--) {
            tokens.addAll(0, phrases.tokens(phrases.chunks().get(i)));
        }
        tokens.addAll(phrases.tokens(chunk));
        for (int i = chunk.index() + 1; phrases.is(i, Kind.PREPOSITION) && phrases.is(i + 1, Kind.NOUN); i += 2) {
            tokens.addAll(phrases.tokens(phrases.chunks().get(i + 1)));
        }
        return tokens;
    }

    private static Optional<String> in(List<Token> tokens, Map<String, String> words) {
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean pronoun = word.equals("us") && !token.text().equals("US");
            if (words.containsKey(word) && !pronoun) {
                return Optional.of(words.get(word));
            }
        }
        return Optional.empty();
    }
}
