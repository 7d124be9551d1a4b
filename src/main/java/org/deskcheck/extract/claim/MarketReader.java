// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.PhraseLexicon.Hit;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/**
 * Which way a quantity of a whole market went, of which there is only one: "the network's hash rate fell", "global hash rates
 * expanded". The column {@code market} of {@code measures.tsv} says which measures these are, and by which word before
 * them.
 */
final class MarketReader {

    private static final String PREFIX = "market:";
    /** The word that makes a measure the market's stands so near before it. */
    private static final int BEFORE = 3;
    /** Auxiliaries and adverbs between a measure and its verb. */
    private static final int BETWEEN = 4;

    private final Measures measures;
    private final DirectionReader directions;
    private final Map<String, List<String>> words = new HashMap<>();

    MarketReader(Measures measures, DirectionReader directions) {
        this.measures = measures;
        this.directions = directions;
        Table.read("measures.tsv").rows().forEach(row -> {
            if (!row.list("market").isEmpty()) {
                words.put(row.get("measure"), row.list("market"));
            }
        });
    }

    /** The movements of markets in a sentence of prose. */
    List<Said> of(Phrases phrases) {
        List<Said> movements = new ArrayList<>();
        if (phrases.sentence().role().isProse()) {
            List<Token> tokens = phrases.sentence().tokens();
            for (Hit hit : measures.find(tokens)) {
                if (isMarket(tokens, hit) && !isOwned(phrases, hit)) {
                    moved(phrases, hit).ifPresent(movements::add);
                }
            }
        }
        return movements;
    }

    /** The market that a figure is a level or a change of, as an id; nothing when the measure is somebody's own. */
    Optional<String> of(Phrases phrases, Span clause, Optional<String> measure) {
        List<Token> tokens = phrases.sentence().tokens();
        return measure.filter(words::containsKey)
                .flatMap(name -> measures.find(tokens).stream()
                        .filter(hit -> hit.value().equals(name)
                                && clause.contains(tokens.get(hit.first()).span()))
                        .filter(hit -> isMarket(tokens, hit) && !isOwned(phrases, hit))
                        .map(hit -> PREFIX + name.replace(' ', '-'))
                        .findFirst());
    }

    private boolean isMarket(List<Token> tokens, Hit hit) {
        List<String> markets = words.getOrDefault(hit.value(), List.of());
        return tokens.subList(Math.max(0, hit.first() - BEFORE), hit.end()).stream()
                .anyMatch(token -> markets.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean isOwned(Phrases phrases, Hit hit) {
        List<Token> tokens = phrases.sentence().tokens();
        Span span = tokens.get(Math.max(0, hit.first() - BEFORE))
                .span()
                .cover(tokens.get(hit.end() - 1).span());
        return Said.isNamed(span, phrases.entities());
    }

    private Optional<Said> moved(Phrases phrases, Hit hit) {
        List<Token> tokens = phrases.sentence().tokens();
        for (int i = hit.end(); i < Math.min(tokens.size(), hit.end() + BETWEEN); i++) {
            Token token = tokens.get(i);
            Optional<Direction> direction =
                    token.pos().startsWith("VB") ? directions.at(tokens, i) : Optional.<Direction>empty();
            if (direction.isPresent()) {
                Span span = tokens.get(hit.first()).span().cover(end(phrases, token));
                String id = PREFIX + hit.value().replace(' ', '-');
                return Optional.of(new Said(span, Optional.of(hit.value()), Optional.empty(), direction, List.of(id)));
            }
            boolean between = token.pos().startsWith("RB") || isAuxiliary(token);
            if (!between) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAuxiliary(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("have") || lemma.equals("be") || lemma.equals("continue") || lemma.equals("to");
    }

    /** The last figure that belongs to the verb, or the verb itself. */
    private static Span end(Phrases phrases, Token verb) {
        Span end = verb.span();
        for (Chunk chunk : phrases.chunks()) {
            Span span = phrases.span(chunk);
            if (span.begin() < verb.span().end()) {
                continue;
            }
            if (!chunk.is(Kind.NOUN) && !chunk.is(Kind.PREPOSITION) && !chunk.is(Kind.OTHER)) {
                break;
            }
            for (Figure figure : phrases.figures(chunk)) {
                end = end.cover(figure.span());
            }
        }
        return end;
    }
}
