// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.model.text.Token;

/** Groups the tokens of a sentence into chunks by their parts of speech, in one pass. */
final class Chunker {

    private static final Set<String> NOUN_TAGS = Set.of(
            "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP", "EX", "$", "#", "FW",
            "ADD", "SYM", "AFX");
    private static final Set<String> CLAUSE_MARKS = Set.of(
            "that",
            "because",
            "while",
            "although",
            "though",
            "if",
            "whether",
            "after",
            "before",
            "since",
            "until",
            "unless",
            "as",
            "when");
    private static final Set<String> CLAUSE_TAGS = Set.of("WDT", "WP", "WP$", "WRB");
    /** Participles that mostly stand before a noun. */
    private static final Set<String> ATTRIBUTES =
            Set.of("existing", "leading", "growing", "remaining", "outstanding", "emerging", "recurring", "working");

    private static final Set<String> STOPS = Set.of(".", ":", "?", "!");

    private final List<Token> tokens;
    private final boolean[] named;
    private final boolean[] figures;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(List<Token> tokens, boolean[] named, boolean[] figures) {
        this.tokens = tokens;
        this.named = named;
        this.figures = figures;
    }

    /**
     * Groups tokens.
     *
     * @param tokens the tokens of a sentence
     * @param named for each token whether it belongs to a name or a figure, which are never cut
     * @param figures for each token whether it belongs to a figure
     */
    static List<Chunk> chunk(List<Token> tokens, boolean[] named, boolean[] figures) {
        Chunker chunker = new Chunker(tokens, named, figures);
        int at = 0;
        while (at < tokens.size()) {
            at = chunker.take(at);
        }
        return List.copyOf(chunker.chunks);
    }

    private int take(int at) {
        if (isNounPart(at, at)) {
            return noun(at);
        }
        if (isVerbPart(at, at)) {
            return verb(at);
        }
        return add(kindOf(at), at, at + 1, at);
    }

    private int add(Kind kind, int first, int end, int head) {
        chunks.add(new Chunk(kind, chunks.size(), first, end, head));
        return end;
    }

    private int noun(int first) {
        int end = first + 1;
        boolean hasNoun = isNoun(first);
        while (end < tokens.size() && !pos(end - 1).equals("POS")) {
            int next = pastAcronym(end);
            if (!isNounPart(next, first) || hasNoun && !named[next] && opensPhrase(next)) {
                break;
            }
            hasNoun |= isNoun(next);
            end = next + 1;
        }
        return add(Kind.NOUN, first, end, headOf(first, end));
    }

    /** "an outdoor storage (IOS) property": past the bracket between two nouns; the same place when there is none. */
    private int pastAcronym(int at) {
        boolean bracket = at + 3 < tokens.size()
                && pos(at).equals("-LRB-")
                && pos(at + 2).equals("-RRB-")
                && !named[at - 1]
                && !named[at + 3]
                && pos(at + 3).startsWith("NN")
                && !pos(at + 3).startsWith("NNP");
        String inside = bracket ? tokens.get(at + 1).text() : "";
        return bracket && inside.equals(inside.toUpperCase(Locale.ROOT)) ? at + 3 : at;
    }

    private boolean opensPhrase(int at) {
        return Set.of("DT", "PRP$", "PRP", "EX", "PDT").contains(pos(at));
    }

    private int headOf(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            if (isNoun(i)) {
                return i;
            }
        }
        return end - 1;
    }

    private boolean isNoun(int at) {
        return pos(at).startsWith("NN") || pos(at).equals("PRP") || named[at] && !pos(at).equals("POS");
    }

    private boolean isNounPart(int at, int first) {
        String pos = pos(at);
        boolean inside = at > first;
        if (isDash(at) && !named[at]) {
            return inside && isGlued(at) && isGlued(at + 1);
        }
        if (isWorth(at)) {
            return false;
        }
        if (named[at] || NOUN_TAGS.contains(pos)) {
            return true;
        }
        return switch (pos) {
            case "POS" -> inside;
            case "HYPH" -> inside && at + 1 < tokens.size();
            case "CC" -> inside && text(at).equals("&");
            case "VBN", "VBG", "VBD" -> at + 1 < tokens.size() && qualifies(at, inside);
            case "RB" ->
                at + 1 < tokens.size()
                        && (Set.of("CD", "$", "JJ", "JJR").contains(pos(at + 1)) && !afterVerb(at)
                                || isQualified(at, inside));
            case "IN", "RP", "TO", "VB", "RBR", "RBS" ->
                inside
                        && (pos(at - 1).equals("HYPH")
                                || at + 1 < tokens.size() && pos(at + 1).equals("HYPH"));
            default -> false;
        };
    }

    /** "previously announced" in "its previously announced offering". */
    private boolean isQualified(int at, boolean inside) {
        return inside
                && (pos(at - 1).equals("DT") || pos(at - 1).equals("PRP$"))
                && (pos(at + 1).equals("VBN") || pos(at + 1).equals("VBD"));
    }

    /** "a contract with X worth 5 million": a price follows, whatever the tagger took the word for. */
    private boolean isWorth(int at) {
        return !named[at] && text(at).equals("worth");
    }

    private boolean isDash(int at) {
        String text = tokens.get(at).text();
        return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("--");
    }

    private boolean isGlued(int at) {
        return at > 0
                && at < tokens.size()
                && tokens.get(at - 1).span().end() == tokens.get(at).span().begin()
                && Character.isLetterOrDigit(tokens.get(at).text().charAt(0)) != isDash(at);
    }

    /** "underwritten" in "$30 billion underwritten offerings" belongs to the noun. */
    private boolean qualifies(int at, boolean inside) {
        String next = pos(at + 1);
        if (!inside) {
            boolean attribute = ATTRIBUTES.contains(text(at))
                    || pos(at).equals("VBN") && at > 0 && pos(at - 1).equals("IN")
                    || isTitle(at);
            return next.equals("HYPH") && !pos(at).equals("VBD") || attribute && next.startsWith("NN");
        }
        if (pos(at).equals("VBG") && (pos(at - 1).equals("CD") || named[at - 1]) && !next.equals("HYPH")) {
            return false;
        }
        boolean afterName = named[at - 1] && !figures[at - 1];
        boolean before = !afterName
                && Set.of("DT", "JJ", "JJS", "JJR", "PRP$", "CD", "POS", "HYPH", "VBN", "VBD", "RB")
                        .contains(pos(at - 1));
        return next.equals("HYPH")
                || pos(at - 1).equals("HYPH")
                || before
                        && (next.startsWith("NN")
                                || next.startsWith("JJ")
                                || next.equals("CD")
                                || next.equals("$")
                                || next.startsWith("VBN"));
    }

    /** "as Coordinating Lead Arranger". */
    private boolean isTitle(int at) {
        return at > 0
                && pos(at).equals("VBG")
                && Character.isUpperCase(tokens.get(at).text().charAt(0))
                && pos(at - 1).equals("IN");
    }

    private boolean afterVerb(int at) {
        return at > 0 && (pos(at - 1).equals("MD") || isVerb(at - 1)) && isVerb(at + 1);
    }

    private int verb(int first) {
        int end = first + 1;
        while (end < tokens.size() && !isNounPart(end, end) && isVerbPart(end, first)) {
            end++;
        }
        int head = end - 1;
        while (head > first && !isVerb(head)) {
            head--;
        }
        return add(Kind.VERB, first, Math.max(end, head + 1), head);
    }

    private boolean isVerbPart(int at, int first) {
        String pos = pos(at);
        if (isVerb(at)) {
            return at == first || !isVerb(at - 1) || isAuxiliary(at - 1);
        }
        if (pos.equals("MD")) {
            return at == first || !isVerb(at - 1);
        }
        boolean beforeVerb =
                at + 1 < tokens.size() && (isVerb(at + 1) || pos(at + 1).equals("MD"));
        return switch (pos) {
            case "TO" ->
                at == first
                        && !named[Math.min(at + 1, tokens.size() - 1)]
                        && (pos(Math.min(at + 1, tokens.size() - 1)).equals("VB")
                                || at + 2 < tokens.size()
                                        && pos(at + 1).equals("RB")
                                        && pos(at + 2).equals("VB"));
            case "RB" ->
                beforeVerb
                        || at > first && text(at).equals("not")
                        || at + 2 < tokens.size() && at > first && pos(at + 1).equals("RB") && isVerb(at + 2);
            default -> false;
        };
    }

    private boolean isAuxiliary(int at) {
        return Set.of("be", "have", "do", "get").contains(tokens.get(at).lemma());
    }

    private boolean isVerb(int at) {
        return pos(at).startsWith("VB") && !named[at];
    }

    private Kind kindOf(int at) {
        String text = text(at);
        if (isDash(at)) {
            return isGlued(at) && isGlued(at + 1) ? Kind.OTHER : Kind.STOP;
        }
        if (isWorth(at)) {
            return Kind.PREPOSITION;
        }
        return switch (pos(at)) {
            case "CC" -> Kind.AND;
            case "," -> Kind.COMMA;
            case "-LRB-" -> Kind.OPEN;
            case "-RRB-" -> Kind.CLOSE;
            case "IN" -> isClauseMark(at, text) ? Kind.MARK : Kind.PREPOSITION;
            case "TO" -> Kind.PREPOSITION;
            default -> CLAUSE_TAGS.contains(pos(at)) ? Kind.MARK : STOPS.contains(pos(at)) ? Kind.STOP : Kind.OTHER;
        };
    }

    /** "since" and "after" begin a clause only when a verb follows before the next mark. */
    private boolean isClauseMark(int at, String text) {
        if (!CLAUSE_MARKS.contains(text)) {
            return false;
        }
        if (text.equals("that") || text.equals("because") || text.equals("while") || text.equals("although")) {
            return true;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + 9); i++) {
            if (pos(i).equals(",") || pos(i).equals(".") || pos(i).equals("IN") || pos(i).equals("TO")) {
                return false;
            }
            if (i > at + 1
                    && (pos(i).equals("VBZ") || pos(i).equals("VBD") || pos(i).equals("VBP") || pos(i).equals("MD"))) {
                return true;
            }
        }
        return false;
    }

    private String pos(int at) {
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

    private String text(int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
