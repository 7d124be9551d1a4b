// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.finding.TargetType;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** The words of a sentence with what is known of its names. */
final class TargetWords {

    private final List<Token> tokens;
    private final List<String> printed;
    private final List<String> lower;
    private final BitSet taken = new BitSet();
    private final BitSet places = new BitSet();
    private final BitSet people = new BitSet();

    private TargetWords(List<Token> tokens) {
        this.tokens = tokens;
        this.printed = tokens.stream().map(Token::text).toList();
        this.lower = printed.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * The words of a sentence.
     *
     * @param institutions its companies and organizations
     * @param others its people and places
     */
    static TargetWords of(Sentence sentence, List<Named> institutions, List<Named> others) {
        TargetWords words = new TargetWords(sentence.tokens());
        institutions.forEach(name -> words.taken.set(name.from(), name.to()));
        for (Named name : others) {
            if (name.target().type() == TargetType.PLACE) {
                words.places.set(name.from(), name.to());
            } else {
                words.people.set(name.from(), name.to());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            NameTag tag = words.tokens.get(i).name();
            if (tag == NameTag.LOCATION && !words.taken.get(i)) {
                words.places.set(i);
            }
        }
        return words;
    }

    /** Number of words. */
    int size() {
        return tokens.size();
    }

    /** The words as printed. */
    List<String> printed() {
        return printed;
    }

    /** The words in lower case. */
    List<String> lower() {
        return lower;
    }

    /** A word in lower case; empty beyond the ends. */
    String word(int at) {
        return at < 0 || at >= size() ? "" : lower.get(at);
    }

    /** A word's part-of-speech tag; empty beyond the ends. */
    String tag(int at) {
        return at < 0 || at >= size() ? "" : tokens.get(at).pos();
    }

    /** What the name tagger, or the article's names, say of a word; nothing beyond the ends. */
    NameTag name(int at) {
        if (people.get(Math.max(0, at))) {
            return NameTag.PERSON;
        }
        return at < 0 || at >= size() ? NameTag.NONE : tokens.get(at).name();
    }

    /** Whether a word begins with a capital letter. */
    boolean isCapital(int at) {
        return at >= 0 && at < size() && Character.isUpperCase(printed.get(at).codePointAt(0));
    }

    /** Whether a word is of two capital letters or more, and nothing else. */
    boolean isAcronym(int at) {
        String word = printed.get(at);
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    /** Whether any word from {@code from} up to but not including {@code to} belongs to a company or a body. */
    boolean isTaken(int from, int to) {
        int found = taken.nextSetBit(Math.max(0, from));
        return found >= 0 && found < to;
    }

    /** Whether a word belongs to a place. */
    boolean isPlace(int at) {
        return at >= 0 && places.get(at);
    }

    /** The words from {@code from} up to but not including {@code to} as a target that is no entity. */
    Named named(int from, int to, TargetType type) {
        Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
        StringBuilder name = new StringBuilder(printed.get(from));
        for (int i = from + 1; i < to; i++) {
            boolean apart =
                    tokens.get(i).span().begin() > tokens.get(i - 1).span().end();
            name.append(apart ? " " : "").append(printed.get(i));
        }
        return new Named(new Target(span, name.toString(), type, false), from, to);
    }
}
