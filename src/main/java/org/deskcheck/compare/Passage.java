// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/**
 * A sentence as it counts when a story is held against its source.
 *
 * @param sentence the sentence
 * @param figures its figures
 * @param words its content words in canonical form
 * @param times the years, quarters and months it names
 */
record Passage(Sentence sentence, List<Figure> figures, Set<String> words, List<TimeWord> times) {

    private static final Set<String> EMPTY = Set.of(
            "be", "have", "do", "say", "make", "get", "go", "take", "give", "also", "other", "such", "more", "than",
            "it", "there", "company", "expect", "include", "million", "billion", "%", "$", "percent");
    private static final int NEAR = 6;

    Passage {
        figures = List.copyOf(figures);
        words = Set.copyOf(words);
        times = List.copyOf(times);
    }

    /** The sentences of an article in order. */
    static List<Passage> of(Extraction extraction, Synonyms synonyms) {
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        List<Figure> all = extraction.figures();
        for (Sentence sentence : extraction.annotated().sentences()) {
            while (next < all.size()
                    && all.get(next).span().begin() < sentence.span().begin()) {
                next++;
            }
            int first = next;
            while (next < all.size()
                    && all.get(next).span().end() <= sentence.span().end()) {
                next++;
            }
            List<Figure> figures = all.subList(first, next);
            passages.add(new Passage(
                    sentence, figures, words(sentence.tokens(), figures, synonyms), TimeWord.in(sentence, figures)));
        }
        return passages;
    }

    private static Set<String> words(List<Token> tokens, List<Figure> figures, Synonyms synonyms) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (isContent(token, lemma)
                    && figures.stream().noneMatch(figure -> figure.span().overlaps(token.span()))) {
                words.add(synonyms.canonical(lemma));
            }
        }
        return words;
    }

    private static boolean isContent(Token token, String lemma) {
        String pos = token.pos();
        boolean content = pos.startsWith("NN") || pos.startsWith("VB") || pos.startsWith("JJ");
        return content && lemma.length() > 1 && !EMPTY.contains(lemma);
    }

    /** The content words within a few tokens of a figure. */
    Set<String> near(Figure figure, Synonyms synonyms) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size()
                && tokens.get(first).span().end() <= figure.span().begin()) {
            first++;
        }
        int last = first;
        while (last < tokens.size()
                && tokens.get(last).span().begin() < figure.span().end()) {
            last++;
        }
        List<Token> near = tokens.subList(Math.max(0, first - NEAR), Math.min(tokens.size(), last + NEAR));
        return words(near, figures, synonyms);
    }

    /** The tokens that are numbers and belong to no figure and no time. */
    List<Token> looseNumbers() {
        return sentence.tokens().stream()
                .filter(token -> token.text().chars().anyMatch(Character::isDigit))
                .filter(token ->
                        figures.stream().noneMatch(figure -> figure.span().overlaps(token.span())))
                .filter(token -> times.stream().noneMatch(time -> time.span().overlaps(token.span())))
                .toList();
    }

    /** How many tokens lie between two places of the sentence. */
    long distance(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.begin(), other.begin());
        return sentence.tokens().stream()
                .filter(token -> token.span().begin() >= from && token.span().end() <= to)
                .count();
    }
}
