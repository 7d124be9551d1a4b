// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Short forms that an article defines for a phrase that is no name: "vertical takeoff and landing (VTOL)". Taggers take their
 * capitals for an organization. Immutable, but made for one article.
 */
final class DefinedTerms {

    private static final int LONGEST = 6;
    /** How many words more than letters the phrase may have, for its small words. */
    private static final int SPARE = 3;

    private final Set<String> terms = new HashSet<>();

    /** The terms that these lines define. */
    DefinedTerms(List<Line> lines) {
        for (Line line : lines) {
            List<Atom> atoms = line.atoms();
            for (int i = 1; i + 2 < atoms.size(); i++) {
                boolean quoted = isQuote(atoms.get(i + 1));
                int word = quoted ? i + 2 : i + 1;
                boolean closed = word + 1 < atoms.size()
                        && (quoted || atoms.get(word + 1).text().equals(")"));
                if (atoms.get(i).text().equals("(") && closed && isOfCommonWords(line, i, singular(atoms.get(word)))) {
                    terms.add(singular(atoms.get(word)));
                }
            }
        }
    }

    /** Whether this is such a term, or its plural. */
    boolean contains(String printed) {
        return terms.contains(printed)
                || printed.endsWith("s") && terms.contains(printed.substring(0, printed.length() - 1));
    }

    private static boolean isQuote(Atom atom) {
        return "\"\u201c\u201d".contains(atom.text());
    }

    private static String singular(Atom atom) {
        String word = atom.text();
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * Whether the words before a bracket begin with the letters of the term, and either most of them with small
     * ones or none of them is tagged as an organization.
     */
    private static boolean isOfCommonWords(Line line, int bracket, String term) {
        List<Atom> atoms = line.atoms();
        if (term.length() < 2 || term.length() > LONGEST || !term.equals(term.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int letter = term.length() - 1;
        int small = 0;
        int first = bracket;
        int least = Math.max(0, bracket - 2 * (term.length() + SPARE));
        for (int i = bracket - 1; i >= least && letter >= 0; i--) {
            Atom atom = atoms.get(i);
            if (atom.isWord() && Character.toUpperCase(atom.text().charAt(0)) == term.charAt(letter)) {
                small += atom.isCapitalised() ? 0 : 1;
                letter--;
                first = i;
            }
        }
        return letter < 0
                && (small * 2 > term.length()
                        || term.length() > 2
                                && !line.isOrganizationIn(
                                        atoms.get(first).begin(),
                                        atoms.get(bracket).begin()));
    }
}
