// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.Set;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Token;

/** Walks over the tokens of a line that can be words of one name. */
final class NameRun {

    private static final int LONGEST = 8;
    private static final Set<String> CLASSES = Set.of("NNP", "NNPS", "NN", "NNS", "JJ", "CD", "FW");
    private static final Set<String> HEADS =
            Set.of("Bank", "Corporation", "Company", "Trust", "Union", "Group", "House", "Federation", "University");

    /** What is capitalised in titles and stands between names. */
    private static final Set<String> TITLE_JOINTS =
            Set.of("With", "To", "For", "From", "In", "On", "At", "By", "As", "Into", "Over", "Via", "Through");

    private final NotNames notNames;

    NameRun(NotNames notNames) {
        this.notNames = notNames;
    }

    /** Whether a token can be a word of a name: capitalised, or a brand such as {@code iQSTEL}, or a number behind one. */
    static boolean isNameWord(Line line, int index) {
        String word = line.word(index);
        char first = word.charAt(0);
        boolean brand = word.length() > 1 && Character.isLowerCase(first) && Character.isUpperCase(word.charAt(1));
        boolean numbered = Character.isDigit(first)
                && word.chars().anyMatch(Character::isUpperCase)
                && word.chars().anyMatch(Character::isLowerCase);
        return (Character.isUpperCase(first) || brand || numbered)
                && CLASSES.contains(line.token(index).pos());
    }

    /** Where the name begins whose last token is before {@code end}; {@code end} itself when there is none. */
    int beginOf(Line line, int end) {
        int begin = end;
        int at = end - 1;
        while (at >= 0 && end - at <= LONGEST) {
            String word = line.word(at);
            if (line.isTitled() && TITLE_JOINTS.contains(word)) {
                break;
            }
            if (isNameWord(line, at)) {
                begin = at;
            } else if (!isHyphen(line, at)
                    && !(word.equals("&") || Character.isDigit(word.charAt(0)) && at > 0 && isNameWord(line, at - 1))
                    && !(word.equals("of") && at > 0 && HEADS.contains(line.word(at - 1)))) {
                break;
            }
            at--;
        }
        while (begin < end && notNames.isOpener(line.word(begin))) {
            begin++;
        }
        return begin;
    }

    /** The hyphen of "Fjord-Kraft". */
    private static boolean isHyphen(Line line, int at) {
        return line.word(at).equals("-")
                && at > 0
                && isNameWord(line, at - 1)
                && line.token(at - 1).span().end() == line.token(at).span().begin()
                && line.token(at).span().end() == line.token(at + 1).span().begin();
    }

    /** Where the name ends that begins at {@code from}; {@code from} itself when none does. Only proper nouns count. */
    static int endOf(Line line, int from) {
        int end = from;
        while (end < line.tokens().size() && end - from < LONGEST && isWordOf(line, end, end > from)) {
            end++;
        }
        return end;
    }

    private static boolean isWordOf(Line line, int index, boolean inside) {
        String pos = line.token(index).pos();
        return isNameWord(line, index) && (pos.equals("NNP") || inside && pos.equals("NNPS"));
    }

    /** Whether a token is a capitalised proper noun that is not tagged as a place. */
    static boolean isProper(Line line, int index) {
        Token token = line.token(index);
        return token.pos().startsWith("NNP") && isNameWord(line, index) && token.name() != NameTag.LOCATION;
    }
}
