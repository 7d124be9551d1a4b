// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the short forms that a text gives a name in brackets: {@code ("Fjord" or the "Company")}, {@code (IEA)}. */
final class ShortForms {

    /** What stands before another name of the same company; longer phrases first. */
    private static final List<String> SAMES = List.of(
            "formerly known as ",
            "previously known as ",
            "formerly named ",
            "formerly called ",
            "formerly ",
            "also known as ",
            "now known as ",
            "doing business as ",
            "operating as ",
            "trading as ",
            "known as ",
            "f/k/a ",
            "d/b/a ",
            "dba ",
            "a/k/a ");

    private static final int MOST_BRACKETS = 4;
    private static final int LONGEST = 160;
    private static final int LONGEST_ACRONYM = 6;

    private ShortForms() {}

    /** Other names that the text gives a company behind its name, brackets aside: "formerly X", "doing business as X". */
    static List<String> otherNames(String flat, int end) {
        int at = afterBlanks(flat, end);
        while (at < flat.length() && flat.charAt(at) == '(') {
            int close = closing(flat, at);
            Optional<String> inside = close < 0 ? Optional.empty() : named(flat, at + 1);
            if (close < 0 || inside.isPresent()) {
                return inside.stream().toList();
            }
            at = afterBlanks(flat, close + 1);
        }
        return named(flat, at).stream().toList();
    }

    /** The capitalised words behind a phrase that says that they are another name of the same. */
    private static Optional<String> named(String flat, int at) {
        return SAMES.stream()
                .filter(same -> flat.startsWith(same, at))
                .findFirst()
                .flatMap(same -> {
                    int begin = at + same.length();
                    int end = begin;
                    int word = begin;
                    while (word < flat.length() && Character.isUpperCase(flat.charAt(word))) {
                        end = word;
                        while (end < flat.length()
                                && (Character.isLetterOrDigit(flat.charAt(end))
                                        || "-&".indexOf(flat.charAt(end)) >= 0)) {
                            end++;
                        }
                        word = end + 1;
                        if (end >= flat.length() || flat.charAt(end) != ' ' || end - begin > LONGEST / 2) {
                            break;
                        }
                    }
                    return end > begin ? Optional.of(flat.substring(begin, end)) : Optional.empty();
                });
    }

    /** The short forms given directly behind a name. */
    static List<String> after(String flat, int end, String name) {
        List<String> forms = new ArrayList<>();
        int at = end;
        for (int bracket = 0; bracket < MOST_BRACKETS; bracket++) {
            int open = afterBlanks(flat, at);
            int close = open < flat.length() && flat.charAt(open) == '(' ? closing(flat, open) : -1;
            if (close < 0) {
                break;
            }
            String inside = flat.substring(open + 1, close).strip();
            quoted(inside, forms);
            if (isAcronym(inside, name)) {
                forms.add(inside);
            }
            at = close + 1;
        }
        return forms;
    }

    private static int afterBlanks(String flat, int index) {
        int at = index;
        while (at < flat.length() && at < index + 3 && (flat.charAt(at) == ' ' || flat.charAt(at) == ',')) {
            at++;
        }
        return at;
    }

    private static int closing(String flat, int open) {
        for (int i = open + 1; i < flat.length() && i < open + LONGEST; i++) {
            if (flat.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    private static void quoted(String inside, List<String> forms) {
        int from = -1;
        for (int i = 0; i < inside.length(); i++) {
            if ("\"“”".indexOf(inside.charAt(i)) < 0) {
                continue;
            }
            if (from >= 0 && i > from && Character.isUpperCase(inside.charAt(from))) {
                forms.add(inside.substring(from, i).replace(",", "").strip());
            }
            from = from < 0 ? i + 1 : -1;
        }
    }

    /** Whether these are the first letters of the capitalised words of the name, in order, a few left out. */
    private static boolean isAcronym(String letters, String name) {
        if (letters.length() < 2
                || letters.length() > LONGEST_ACRONYM
                || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (Atom atom : Atoms.of(name)) {
            if (atom.isCapitalised()) {
                initials.append(atom.text().charAt(0));
            }
        }
        return initials.toString().startsWith(letters) || letters.contentEquals(initials);
    }
}
