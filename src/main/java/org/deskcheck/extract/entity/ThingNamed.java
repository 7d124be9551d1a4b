// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.Set;

/**
 * A single capitalised word that the grammar of its sentence makes a thing rather than a person: what stands for it is "it" ("X said
 * it has agreed", "X completed its purchase"), or it does what only companies do ("X raised $5 million", "X's $5 million offer").
 */
final class ThingNamed {

    /** How far the pronoun may stand from its name. */
    private static final int REACH = 9;

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "his", "her", "who", "him", "they", "their", "we", "our", "i", "my");
    /** Behind "it" these say that it does something; behind "it is" much may be said of the weather. */
    private static final Set<String> DOING = Set.of(
            "has",
            "had",
            "have",
            "will",
            "plans",
            "planned",
            "agreed",
            "acquired",
            "sold",
            "bought",
            "raised",
            "completed",
            "expects",
            "expected",
            "signed",
            "intends",
            "hopes",
            "hired",
            "received",
            "filed",
            "cut",
            "reached",
            "made",
            "considered",
            "dropped",
            "offered",
            "raises",
            "sells",
            "and");

    private static final Set<String> CORPORATE =
            Set.of("acquired", "acquires", "merged", "leased", "repurchased", "divested", "outsourced");
    private static final Set<String> RAISING = Set.of("raised", "raises", "borrowed", "borrows", "secured", "secures");
    private static final Set<String> DEALS =
            Set.of("offer", "bid", "takeover", "acquisition", "purchase", "buyout", "ipo", "listing", "buyback");

    private ThingNamed() {}

    /** Whether the grammar says so of the token at an index, which no capitalised word may stand beside. */
    static boolean isAt(Line line, int index) {
        int next = index + 1;
        if (next >= line.tokens().size()
                || line.isTitled()
                || isCapital(line, index - 1) && index > 1
                || isCapital(line, next)
                || !Character.isUpperCase(line.word(index).charAt(0))) {
            return false;
        }
        String word = line.word(next);
        if (word.equals("'s") || word.equals("\u2019s")) {
            return isOwnerOfDeal(line, next + 1);
        }
        boolean money = next + 1 < line.tokens().size()
                && (line.token(next + 1).pos().equals("$")
                        || line.token(next + 1).pos().equals("CD"));
        return CORPORATE.contains(word)
                || RAISING.contains(word) && money
                || (line.token(next).pos().startsWith("VB")
                                || line.token(next).pos().equals("MD"))
                        && isIt(line, next + 1);
    }

    private static boolean isCapital(Line line, int index) {
        return index >= 0
                && index < line.tokens().size()
                && Character.isUpperCase(line.word(index).charAt(0))
                && line.token(index).pos().startsWith("NNP");
    }

    /** "'s $430 million offer". */
    private static boolean isOwnerOfDeal(Line line, int from) {
        boolean money = from < line.tokens().size() && line.token(from).pos().equals("$");
        for (int i = from; money && i < Math.min(line.tokens().size(), from + REACH / 2 + 1); i++) {
            if (DEALS.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIt(Line line, int from) {
        for (int i = from; i < Math.min(line.tokens().size(), from + REACH); i++) {
            String word = line.word(i);
            if (word.equals("its")) {
                return true;
            }
            if (word.equals("it")) {
                return i + 1 < line.tokens().size()
                        && (DOING.contains(line.word(i + 1))
                                || i + 2 < line.tokens().size()
                                        && line.token(i + 2).pos().equals("VBG"));
            }
            boolean name = isCapital(line, i) && !WEEKDAYS.contains(word);
            if (name || PERSONAL.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
}
