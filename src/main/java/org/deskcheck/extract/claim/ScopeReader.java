// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

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
                .flatMap(
                        verb -> new Arguments(phrases).subject(verb).map(chunk -> withAttributes(phrases, chunk, verb)))
                .orElse(List.of());
        return in(own, REGIONS)
                .or(() -> in(subject, REGIONS))
                .or(() -> in(own, SUMS))
                .or(() -> in(subject, SUMS))
                .or(() -> figure.flatMap(Figure::per).map(per -> "per " + per));
    }

    /** "The world's spending among the largest firms": a noun phrase with its possessor and what stands between it and its verb. */
    private static List<Token> withAttributes(Phrases phrases, Chunk subject, Chunk verb) {
        int first = subject.index();
        while (phrases.is(first - 1, Kind.NOUN)
                && phrases.isPossessive(phrases.chunks().get(first - 1))) {
            first--;
        }
        int end = subject.end();
        for (int i = subject.index() + 1; i < verb.index() && !isFinite(phrases, i); i++) {
            end = phrases.chunks().get(i).end();
        }
        return phrases.sentence().tokens().subList(phrases.chunks().get(first).first(), end);
    }

    private static boolean isFinite(Phrases phrases, int index) {
        Chunk chunk = phrases.chunks().get(index);
        return chunk.is(Kind.VERB) && phrases.verb(chunk).isFinite();
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
