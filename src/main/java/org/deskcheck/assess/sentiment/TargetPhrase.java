// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;
import java.util.Optional;

/**
 * Tells where the name of a target begins, and whether it is one at all.
 *
 * @param words the sentence
 * @param book the words that make targets
 * @param lexicon the words of tone, none of which belongs to a name
 * @param headline whether the sentence is a headline by itself
 */
record TargetPhrase(TargetWords words, TargetBook book, ToneLexicon lexicon, boolean headline) {

    /** How many words may stand before the last of a name: "rate-sensitive mid-cap stocks". */
    private static final int LONGEST_BEFORE = 6;

    /**
     * Where the name begins whose last part is at a word.
     *
     * @param last the target found before it, if any; it is part of this one when the two touch
     */
    int begin(TargetUse use, int at, Optional<Named> last) {
        int from = at;
        while (from > 0 && at - from < LONGEST_BEFORE) {
            int end = from;
            boolean touches = last.map(target -> target.to() == end).orElse(false);
            if (touches) {
                return absorbs(use) ? last.orElseThrow().from() : from;
            }
            if (!belongs(use, from - 1)) {
                return isHyphen(from) ? from + 1 : from;
            }
            from--;
        }
        return from;
    }

    private static boolean absorbs(TargetUse use) {
        return use == TargetUse.GROUP || use == TargetUse.HEAD || use == TargetUse.ISSUE;
    }

    private boolean belongs(TargetUse use, int at) {
        if (words.isTaken(at, at + 1)) {
            return false;
        }
        if (words.isPlace(at) || isNation(at) || book.has(words.word(at), TargetUse.GRADE)) {
            return true;
        }
        boolean open = headline && (use == TargetUse.GROUP || use == TargetUse.HEAD);
        return isHyphen(at) || open && isAttribute(at);
    }

    /** "Asian", "Chinese": the tagger takes them for adjectives. */
    private boolean isNation(int at) {
        return words.isCapital(at)
                && words.tag(at).startsWith("J")
                && NATIONAL.stream().anyMatch(words.word(at)::endsWith);
    }

    private static final List<String> NATIONAL = List.of("an", "ese", "ish", "ch", "i");

    private boolean isHyphen(int at) {
        return words.word(at).equals("-");
    }

    private boolean isAttribute(int at) {
        String tag = words.tag(at);
        boolean kind = tag.startsWith("N") || tag.startsWith("J") || tag.equals("AFX");
        return kind
                && lexicon.tone(words.lower(), at, tag).isEmpty()
                && lexicon.grammar(words.lower(), at).isEmpty();
    }

    /** Whether a phrase names a target in its sentence. */
    boolean isTarget(TargetUse use, int from, int at, int to) {
        boolean attributive = !absorbs(use) && isAttributive(at, to);
        if (isOwned(from) || isOtherwise(from, to) || attributive) {
            return false;
        }
        return switch (use) {
            case NAME -> isNoun(at);
            case TRADE -> headline;
            // "..., stocks down": behind the names of companies they are the stocks of these.
            case GROUP -> from < at || headline && !(words.word(at).startsWith("st") && words.isTaken(0, at));
            case HEAD -> from < at;
            case ISSUE -> from < at && !book.has(words.word(at - 1), TargetUse.GRADE);
            case ASPECT, GRADE, WORD -> false;
        };
    }

    /** "Won slips" is no verb: it has no subject. */
    private boolean isNoun(int at) {
        String before = words.word(at - 1);
        boolean opens = at == 0 || before.equals(",") || before.equals(";") || before.equals("and");
        return !words.tag(at).startsWith("V") || opens;
    }

    /** "its bonds", "Example Corp stocks": what belongs to a company says something of the company. */
    private boolean isOwned(int from) {
        boolean possessive = words.tag(from - 1).equals("POS") && words.isTaken(from - 2, from - 1);
        return possessive || words.tag(from - 1).equals("PRP$") || from > 0 && words.isTaken(from - 1, from);
    }

    /** Words that mean something else together: "gold standard", "market leader". */
    private boolean isOtherwise(int from, int to) {
        boolean share =
                words.word(to - 1).startsWith("share") && words.word(to - 2).equals("market");
        return share
                || lexicon.tone(words.lower(), from, words.tag(from))
                        .filter(match -> from + match.length() > to
                                && !match.value().kind().isThing())
                        .isPresent();
    }

    /** "gold medal", "oil minister": it tells of the noun behind it; a proper name, "Nikkei posts", does not. */
    private boolean isAttributive(int at, int to) {
        String tag = words.tag(to);
        boolean noun = tag.startsWith("N") && !words.isCapital(to);
        boolean verb = headline && tag.equals("NNS") && !words.word(to - 1).endsWith("s");
        boolean proper = at > 0 && words.isCapital(at) && headline || book.isProper(words.printed(), at);
        return noun
                && !verb
                && !proper
                && !book.has(words.word(to), TargetUse.ASPECT)
                && book.at(words.printed(), words.lower(), to).isEmpty()
                && lexicon.grammar(words.lower(), to).isEmpty()
                && lexicon.tone(words.lower(), to, tag).isEmpty();
    }
}
