// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the longest of many phrases at a place in the text, in time bounded by the longest phrase.
 *
 * <p>Parts of a phrase that are written together in the table ("US$", "EH/s") must stand together in the text; where the
 * table has a blank or a hyphen, the text may have a blank, a hyphen or nothing.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

    private static final Lexer LEXER = new Lexer(letters -> true, letters -> true);

    private final Node<T> root = new Node<>();

    /** The shapes of the words with which phrases begin, by which most words of a text are turned away. */
    private final BitSet opening = new BitSet();
    private final boolean exact;

    /** @param exact whether capitals count */
    Phrases(boolean exact) {
        this.exact = exact;
    }

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param past the place after its last lexeme
     */
    record Match<T>(T value, int past) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> glued = new HashMap<>();
        private final Map<String, Node<T>> loose = new HashMap<>();
        private Optional<T> value = Optional.empty();
    }

    /** Adds a phrase; the first one added wins. */
    void add(String phrase, T value) {
        Lexemes parts = LEXER.read(phrase, 0, phrase.length());
        opening.set(parts.shape(0));
        Node<T> node = root;
        boolean loose = true;
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && i + 1 < parts.size() && parts.is(i, "-")) {
                loose = true;
                continue;
            }
            loose |= parts.at(i).spaced();
            node = (loose ? node.loose : node.glued).computeIfAbsent(key(parts.at(i)), k -> new Node<>());
            loose = false;
        }
        if (node.value.isEmpty()) {
            node.value = Optional.of(value);
        }
    }

    private String key(Lexeme lexeme) {
        return exact ? lexeme.text() : lexeme.lower();
    }

    /** The first parts of all phrases. */
    Set<String> openers() {
        return Set.copyOf(root.loose.keySet());
    }

    /** The longest phrase at a place. */
    Optional<Match<T>> at(Lexemes lexemes, int index) {
        if (lexemes.kind(index) == Lexeme.Kind.WORD && !opening.get(lexemes.shape(index))) {
            return Optional.empty();
        }
        Node<T> first = root.loose.get(key(lexemes.at(index)));
        return first == null ? Optional.empty() : longest(first, lexemes, index + 1);
    }

    private Optional<Match<T>> longest(Node<T> node, Lexemes lexemes, int index) {
        Optional<Match<T>> best = node.value.map(value -> new Match<>(value, index));
        if (lexemes.glued(index)) {
            best = longer(best, follow(node.glued, lexemes, index));
        }
        best = longer(best, follow(node.loose, lexemes, index));
        int tied = node.loose.isEmpty() ? index : lexemes.afterHyphen(index);
        return tied == index ? best : longer(best, follow(node.loose, lexemes, tied));
    }

    private Optional<Match<T>> follow(Map<String, Node<T>> edges, Lexemes lexemes, int index) {
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        Node<T> next = edges.get(key(lexemes.at(index)));
        return next == null ? Optional.empty() : longest(next, lexemes, index + 1);
    }

    private static <T> Optional<Match<T>> longer(Optional<Match<T>> a, Optional<Match<T>> b) {
        return b.isEmpty() || a.isPresent() && a.get().past() >= b.get().past() ? a : b;
    }
}
