// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.Locale;
import java.util.Set;

/** Which tokens belong to noun phrases. For one sentence. */
final class NounParts {

    private static final Set<String> NOUN_TAGS = Set.of(
            "DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "PRP", "EX", "$", "#", "FW",
            "ADD", "SYM", "AFX");
    /** Participles that mostly stand before a noun. */
    private static final Set<String> ATTRIBUTES =
            Set.of("existing", "leading", "growing", "remaining", "outstanding", "emerging", "recurring", "working");

    private static final Set<String> TIMES =
            Set.of("year", "month", "week", "quarter", "summer", "fall", "spring", "winter");

    private final TaggedTokens tagged;

    NounParts(TaggedTokens tagged) {
        this.tagged = tagged;
    }

    /** "an outdoor storage (IOS) property": past the bracket between two nouns; the same place when there is none. */
    int pastAcronym(int at) {
        boolean bracket = at + 3 < tagged.size()
                && tagged.pos(at).equals("-LRB-")
                && tagged.pos(at + 2).equals("-RRB-")
                && !tagged.isNamed(at - 1)
                && !tagged.isNamed(at + 3)
                && tagged.pos(at + 3).startsWith("NN")
                && !tagged.pos(at + 3).startsWith("NNP");
        String inside = bracket ? tagged.token(at + 1).text() : "";
        return bracket && inside.equals(inside.toUpperCase(Locale.ROOT)) ? at + 3 : at;
    }

    /** Whether a token begins a noun phrase of its own. */
    boolean opensPhrase(int at) {
        return Set.of("DT", "PRP$", "PRP", "EX", "PDT").contains(tagged.pos(at));
    }

    /** Whether a token can be a part of the noun phrase that begins at {@code first}. */
    boolean isNounPart(int at, int first) {
        String pos = tagged.pos(at);
        boolean inside = at > first;
        if (tagged.isDash(at) && !tagged.isNamed(at)) {
            return inside && tagged.isGlued(at) && tagged.isGlued(at + 1);
        }
        if (tagged.isWorth(at) || inside && opensTime(at)) {
            return false;
        }
        if (tagged.isNamed(at) || NOUN_TAGS.contains(pos)) {
            return true;
        }
        return switch (pos) {
            case "POS" -> inside;
            case "HYPH" -> inside && at + 1 < tagged.size();
            case "CC" -> inside && tagged.text(at).equals("&");
            case "VBN", "VBG", "VBD" -> at + 1 < tagged.size() && qualifies(at, inside);
            case "RB" ->
                at + 1 < tagged.size()
                        && (Set.of("CD", "$", "JJ", "JJR").contains(tagged.pos(at + 1)) && !afterVerb(at)
                                || isQualified(at, inside)
                                || isHeld(at));
            case "IN", "RP", "TO", "VB", "RBR", "RBS" ->
                inside
                        && (tagged.pos(at - 1).equals("HYPH")
                                || at + 1 < tagged.size() && tagged.pos(at + 1).equals("HYPH"));
            default -> false;
        };
    }

    /** "X last year": the time is no part of the name before it. */
    private boolean opensTime(int at) {
        return at + 1 < tagged.size()
                && Set.of("last", "next", "earlier").contains(tagged.text(at))
                && tagged.pos(at - 1).startsWith("NNP")
                && TIMES.contains(tagged.text(at + 1));
    }

    /** "privately held X", "privately-held X". */
    private boolean isHeld(int at) {
        boolean hyphen = tagged.pos(at + 1).equals("HYPH");
        int held = hyphen ? at + 2 : at + 1;
        return held + 1 < tagged.size()
                && Set.of("privately", "publicly", "closely", "newly").contains(tagged.text(at))
                && tagged.pos(held).equals("VBN")
                && (tagged.pos(held + 1).startsWith("NN") || tagged.isNamed(held + 1));
    }

    /** "previously announced" in "its previously announced offering". */
    private boolean isQualified(int at, boolean inside) {
        return inside
                && (tagged.pos(at - 1).equals("DT") || tagged.pos(at - 1).equals("PRP$"))
                && (tagged.pos(at + 1).equals("VBN") || tagged.pos(at + 1).equals("VBD"));
    }

    /** "underwritten" in "$30 billion underwritten offerings" belongs to the noun. */
    private boolean qualifies(int at, boolean inside) {
        String next = tagged.pos(at + 1);
        if (!inside) {
            boolean attribute = ATTRIBUTES.contains(tagged.text(at))
                    || tagged.pos(at).equals("VBN")
                            && at > 0
                            && tagged.pos(at - 1).equals("IN")
                    || isTitle(at);
            return next.equals("HYPH") && !tagged.pos(at).equals("VBD") || attribute && next.startsWith("NN");
        }
        if (tagged.pos(at).equals("VBG")
                && (tagged.pos(at - 1).equals("CD") || tagged.isNamed(at - 1))
                && !next.equals("HYPH")) {
            return false;
        }
        boolean afterName = tagged.isNamed(at - 1) && !tagged.isFigure(at - 1);
        boolean before = !afterName
                && Set.of("DT", "JJ", "JJS", "JJR", "PRP$", "CD", "POS", "HYPH", "VBN", "VBD", "RB")
                        .contains(tagged.pos(at - 1));
        return next.equals("HYPH")
                || tagged.pos(at - 1).equals("HYPH")
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
                && tagged.pos(at).equals("VBG")
                && Character.isUpperCase(tagged.token(at).text().charAt(0))
                && tagged.pos(at - 1).equals("IN");
    }

    private boolean afterVerb(int at) {
        return at > 0 && (tagged.pos(at - 1).equals("MD") || tagged.isVerb(at - 1)) && tagged.isVerb(at + 1);
    }
}
