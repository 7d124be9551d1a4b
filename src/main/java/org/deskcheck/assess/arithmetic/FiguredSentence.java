// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/**
 * A sentence with its figures, and the words between them.
 *
 * @param sentence the sentence
 * @param paragraph the number of the block that it stands in
 * @param figures its figures in order
 */
record FiguredSentence(Sentence sentence, int paragraph, List<Figure> figures) {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> GERUNDS = Set.of("spending", "borrowing", "lending");

    FiguredSentence {
        figures = List.copyOf(figures);
    }

    /** A token as it is printed, in lower case. */
    static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** The dictionary form of a token, in lower case. */
    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether a token is a verb with a tense. */
    static boolean isFinite(Token token) {
        return FINITE.contains(token.pos());
    }

    /** Whether a token is a noun; "spending" before its verb is often taken for a participle. */
    static boolean isNoun(Token token) {
        return token.pos().startsWith("NN") || token.pos().equals("VBG") && GERUNDS.contains(word(token));
    }

    /** The tokens from one place of the text to another. */
    List<Token> tokens(int from, int to) {
        return sentence.tokens().stream()
                .filter(token -> token.span().begin() >= from && token.span().end() <= to)
                .toList();
    }

    /** The lower-case words from one place of the text to another. */
    List<String> words(int from, int to) {
        return words(tokens(from, to));
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(FiguredSentence::word).toList();
    }

    /** The words between two figures, the first of which stands first. */
    List<String> between(Figure first, Figure second) {
        return words(first.span().end(), second.span().begin());
    }

    /** At most {@code count} words before a figure, back to the figure before it. */
    List<String> before(Figure figure, int count) {
        return words(tokensBefore(figure, count));
    }

    /** At most {@code count} words after a figure, up to the figure after it. */
    List<String> after(Figure figure, int count) {
        return words(tokensAfter(figure, count));
    }

    /** At most {@code count} tokens before a figure, back to the figure before it. */
    List<Token> tokensBefore(Figure figure, int count) {
        int from = figures.stream()
                .map(Figure::span)
                .mapToInt(Span::end)
                .filter(end -> end <= figure.span().begin())
                .max()
                .orElse(sentence.span().begin());
        List<Token> tokens = tokens(from, figure.span().begin());
        return tokens.subList(Math.max(0, tokens.size() - count), tokens.size());
    }

    /** At most {@code count} tokens after a figure, up to the figure after it. */
    List<Token> tokensAfter(Figure figure, int count) {
        int to = figures.stream()
                .map(Figure::span)
                .mapToInt(Span::begin)
                .filter(begin -> begin >= figure.span().end())
                .min()
                .orElse(sentence.span().end());
        List<Token> tokens = tokens(figure.span().end(), to);
        return tokens.subList(0, Math.min(count, tokens.size()));
    }

    /** Whether a verb with a subject of its own stands between two figures, so that they are in different clauses. */
    boolean isVerbBetween(Figure first, Figure second) {
        return isVerbBetween(first.span().end(), second.span().begin());
    }

    /** Whether a verb with a tense stands between two places. */
    boolean isVerbBetween(int from, int to) {
        return tokens(from, to).stream().anyMatch(FiguredSentence::isFinite);
    }

    /** The last verb with a tense before a figure. */
    Optional<Token> lastFiniteBefore(Figure figure) {
        return tokens(sentence.span().begin(), figure.span().begin()).stream()
                .filter(FiguredSentence::isFinite)
                .reduce((one, other) -> other);
    }

    /** Whether any of some lower-case words stands in the sentence. */
    boolean says(Set<String> words) {
        return sentence.tokens().stream().anyMatch(token -> words.contains(word(token)));
    }

    /** The lower-case lemmas of the words before a figure, the nearest first. */
    List<String> lemmasBackFrom(Figure figure) {
        List<String> lemmas = new ArrayList<>();
        for (Token token : tokens(sentence.span().begin(), figure.span().begin())) {
            lemmas.add(lemma(token));
        }
        Collections.reverse(lemmas);
        return lemmas;
    }
}
