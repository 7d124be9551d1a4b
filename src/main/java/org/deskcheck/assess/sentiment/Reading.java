// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** A sentence with its words in lower case, and with what each of them does to the words around it. */
final class Reading {

    /** Stands for a word of a name, so that no phrase is found in it: "Gain Capital" gains nothing. */
    private static final String NAME = "";

    private final List<Token> tokens;
    private final List<String> words;
    private final Map<GrammarKind, BitSet> marks = new EnumMap<>(GrammarKind.class);
    private final BitSet starts = new BitSet();

    private Reading(List<Token> tokens, List<String> words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * Reads a sentence.
     *
     * @param names the names in it, in order, which carry no tone; what the name tagger took for a person or an
     *     organization carries none either, unless it is advice: "Sell Example Corp"
     */
    static Reading of(Sentence sentence, List<Span> names, ToneLexicon lexicon) {
        List<String> words = new ArrayList<>(sentence.tokens().size());
        int next = firstBehind(names, sentence.span().begin());
        for (Token token : sentence.tokens()) {
            while (next < names.size() && names.get(next).end() <= token.span().begin()) {
                next++;
            }
            boolean named = next < names.size() && names.get(next).overlaps(token.span());
            String word = token.text().toLowerCase(Locale.ROOT);
            words.add(named || isTagged(token) && !lexicon.isAdvice(word) ? NAME : word);
        }
        Reading reading = new Reading(sentence.tokens(), List.copyOf(words));
        reading.mark(lexicon);
        return reading;
    }

    /** The index of the first name that ends behind a place; a search by halves, since all names of an article may come. */
    private static int firstBehind(List<Span> names, int place) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isTagged(Token token) {
        return token.name() == NameTag.ORGANIZATION || token.name() == NameTag.PERSON;
    }

    private void mark(ToneLexicon lexicon) {
        for (int i = 0; i < words.size(); i++) {
            for (PhraseBook.Match<GrammarKind> match : lexicon.grammar(words, i)) {
                marks.computeIfAbsent(match.value(), kind -> new BitSet()).set(i, i + match.length());
                starts.set(i);
            }
            if (isHyphen(i)) {
                marks.getOrDefault(GrammarKind.STOP, new BitSet()).clear(i);
            }
        }
    }

    /** "full-year": a mark between two letters parts no clauses. */
    private boolean isHyphen(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().begin()
                && HYPHENS.contains(words.get(at));
    }

    private static final List<String> HYPHENS = List.of("-", "/", ".", "–");

    /** Number of words. */
    int size() {
        return words.size();
    }

    /** The words in lower case; empty where a name stands. */
    List<String> words() {
        return words;
    }

    /** A word in lower case; empty where a name stands, and beyond the ends. */
    String word(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at);
    }

    /** A word's part-of-speech tag; empty beyond the ends. */
    String tag(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).pos();
    }

    /** Whether a word belongs to a phrase of this kind; never beyond the ends. */
    boolean is(GrammarKind kind, int at) {
        return at >= 0 && marks.containsKey(kind) && marks.get(kind).get(at);
    }

    /** Whether a phrase of grammar begins at a word. */
    boolean starts(int at) {
        return starts.get(at);
    }

    /** Whether any word from {@code from} up to but not including {@code to} is of this kind. */
    boolean any(GrammarKind kind, int from, int to) {
        if (!marks.containsKey(kind) || from >= to) {
            return false;
        }
        int found = marks.get(kind).nextSetBit(Math.max(0, from));
        return found >= 0 && found < to;
    }

    /** Where the words from {@code from} up to but not including {@code to} stand in the text. */
    Span span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }
}
