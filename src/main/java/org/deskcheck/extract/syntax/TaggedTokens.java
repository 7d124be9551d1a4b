// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.List;
import java.util.Locale;
import org.deskcheck.model.text.Token;

/**
 * The tokens of a sentence, and which of them belong to names and figures. For one sentence.
 */
final class TaggedTokens {

    private final List<Token> tokens;
    private final boolean[] named;
    private final boolean[] figures;

    /**
     * Tokens.
     *
     * @param named for each token whether it belongs to a name or a figure, which are never cut
     * @param figures for each token whether it belongs to a figure
     */
    TaggedTokens(List<Token> tokens, boolean[] named, boolean[] figures) {
        this.tokens = List.copyOf(tokens);
        this.named = named.clone();
        this.figures = figures.clone();
    }

    /** How many they are. */
    int size() {
        return tokens.size();
    }

    /** The token at an index. */
    Token token(int at) {
        return tokens.get(at);
    }

    /** Whether a token belongs to a name or a figure. */
    boolean isNamed(int at) {
        return named[at];
    }

    /** Whether a token belongs to a figure. */
    boolean isFigure(int at) {
        return figures[at];
    }

    /** Whether a token can be the head of a noun phrase. */
    boolean isNoun(int at) {
        return pos(at).startsWith("NN") || pos(at).equals("PRP") || named[at] && !pos(at).equals("POS");
    }

    /** "a contract with X worth 5 million": a price follows, whatever the tagger took the word for. */
    boolean isWorth(int at) {
        return !named[at] && text(at).equals("worth");
    }

    /** Whether a token is a hyphen or a dash. */
    boolean isDash(int at) {
        String text = tokens.get(at).text();
        return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("--");
    }

    /** Whether no blank stands before a token, and a dash beside a word. */
    boolean isGlued(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
                && Character.isLetterOrDigit(tokens.get(at).text().charAt(0)) != isDash(at);
    }

    /** Whether a token is a verb and no part of a name. */
    boolean isVerb(int at) {
        return pos(at).startsWith("VB") && !named[at];
    }

    /** The part of speech of a token; of an apostrophe that owns, {@code POS}. */
    String pos(int at) {
        return isApostrophe(tokens, at) ? "POS" : tokens.get(at).pos();
    }

    /** The apostrophe of "partners' shares", which taggers take for a closing quotation mark. */
    static boolean isApostrophe(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        return (text.equals("’") || text.equals("'"))
                && at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).text().endsWith("s")
                && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
                && Character.isLetter(tokens.get(at + 1).text().charAt(0));
    }

    /** The characters of a token in lower case. */
    String text(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
