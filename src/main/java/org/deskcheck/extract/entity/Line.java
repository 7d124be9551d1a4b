// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.List;
import java.util.Set;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** A sentence, or a block that was not cut into sentences and has no tokens. Immutable. */
final class Line {

    private static final int SHORTEST_TITLE = 4;
    private static final int LONG_WORD = 4;
    /** The full stop behind these is their own. */
    private static final Set<String> ABBREVIATED = Set.of("Inc", "Corp", "Ltd", "Co", "LP", "S", "A");

    private static final String DASHES = "-–—";

    private final String flat;
    private final int begin;
    private final boolean headline;
    private final List<Atom> atoms;
    private final List<Token> tokens;
    private final boolean titled;

    /**
     * A line of a text.
     *
     * @param headline whether it may be written in the short style of headlines
     */
    Line(String flat, Span span, List<Token> tokens, boolean headline) {
        this.flat = flat;
        this.begin = span.begin();
        this.headline = headline;
        this.atoms = List.copyOf(Atoms.of(flat, span));
        this.tokens = tokens.stream().map(Line::withoutDash).toList();
        this.titled = isTitled(atoms);
    }

    /** "–Fjord", glued to a dateline, is Fjord. */
    private static Token withoutDash(Token token) {
        String text = token.text();
        int from = 0;
        while (from < text.length() && DASHES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (from == 0 || from == text.length() || !Character.isUpperCase(text.charAt(from))) {
            return token;
        }
        Span span = new Span(token.span().begin() + from, token.span().end());
        return new Token(span, text.substring(from), token.lemma().substring(from), token.pos(), token.name());
    }

    /** Whether most longer words begin with a capital, so that capitals say nothing here. */
    private static boolean isTitled(List<Atom> atoms) {
        long words = 0;
        long capitals = 0;
        for (Atom atom : atoms) {
            if (atom.isWord() && atom.text().length() >= LONG_WORD) {
                words++;
                capitals += atom.isCapitalised() ? 1 : 0;
            }
        }
        int last = atoms.size() - 1;
        boolean stopped = last > 0
                && atoms.get(last).text().equals(".")
                && !ABBREVIATED.contains(atoms.get(last - 1).text());
        return !stopped && words >= SHORTEST_TITLE && capitals * 4 >= words * 3;
    }

    /** Where it begins in the text. */
    int begin() {
        return begin;
    }

    /** Whether it may be written in the short style of headlines ("X to buy Y"). */
    boolean isHeadline() {
        return headline;
    }

    /** The pieces of names. */
    List<Atom> atoms() {
        return atoms;
    }

    /** The tokens; none when the line was not annotated. */
    List<Token> tokens() {
        return tokens;
    }

    /** The token at an index. */
    Token token(int index) {
        return tokens.get(index);
    }

    /** The words of a token as printed. */
    String word(int index) {
        Span span = tokens.get(index).span();
        return flat.substring(span.begin(), span.end());
    }

    /** The text of a stretch, as one {@code char} a code point. */
    String words(Span span) {
        return flat.substring(span.begin(), span.end());
    }

    /** Whether it is set like a title. */
    boolean isTitled() {
        return titled;
    }

    /** The stretch of the tokens from {@code from} to before {@code to}. */
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
    }

    /** Whether a token of a stretch is tagged as an organization, or nothing is known of the tags. */
    boolean isOrganizationIn(int begin, int end) {
        if (tokens.isEmpty() || titled) {
            return true;
        }
        for (int i = firstToken(begin);
                i < tokens.size() && tokens.get(i).span().begin() < end;
                i++) {
            if (tokens.get(i).name() != NameTag.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark behind a stretch makes it a product. */
    boolean isMarked(Span span) {
        return Marks.follow(flat, span);
    }

    /** Whether all tokens that overlap a stretch, and at least one, carry this tag. */
    boolean isTagged(Span span, NameTag tag) {
        boolean any = false;
        for (int i = firstToken(span.begin());
                i < tokens.size() && tokens.get(i).span().begin() < span.end();
                i++) {
            if (tokens.get(i).name() != tag) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** Index of the first token that ends behind a place. */
    int firstToken(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
