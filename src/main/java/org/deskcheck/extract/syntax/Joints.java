// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.Set;
import org.deskcheck.extract.syntax.Chunk.Kind;

/** The tokens between noun phrases and verb groups: prepositions, marks of clauses, stops. For one sentence. */
final class Joints {

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
    private static final Set<String> STOPS = Set.of(".", ":", "?", "!");

    private final TaggedTokens tagged;

    Joints(TaggedTokens tagged) {
        this.tagged = tagged;
    }

    /** What the token at an index is, when it is neither of a noun phrase nor of a verb group. */
    Kind kindOf(int at) {
        String text = tagged.text(at);
        if (tagged.isDash(at)) {
            return tagged.isGlued(at) && tagged.isGlued(at + 1) ? Kind.OTHER : Kind.STOP;
        }
        if (tagged.isWorth(at)) {
            return Kind.PREPOSITION;
        }
        return switch (tagged.pos(at)) {
            case "CC" -> Kind.AND;
            case "," -> Kind.COMMA;
            case "-LRB-" -> Kind.OPEN;
            case "-RRB-" -> Kind.CLOSE;
            case "IN" -> isClauseMark(at, text) ? Kind.MARK : Kind.PREPOSITION;
            case "TO" -> Kind.PREPOSITION;
            default ->
                CLAUSE_TAGS.contains(tagged.pos(at))
                        ? Kind.MARK
                        : STOPS.contains(tagged.pos(at)) ? Kind.STOP : Kind.OTHER;
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
        for (int i = at + 1; i < Math.min(tagged.size(), at + 9); i++) {
            if (tagged.pos(i).equals(",")
                    || tagged.pos(i).equals(".")
                    || tagged.pos(i).equals("IN")
                    || tagged.pos(i).equals("TO")) {
                return false;
            }
            if (i > at + 1
                    && (tagged.pos(i).equals("VBZ")
                            || tagged.pos(i).equals("VBD")
                            || tagged.pos(i).equals("VBP")
                            || tagged.pos(i).equals("MD"))) {
                return true;
            }
        }
        return false;
    }
}
