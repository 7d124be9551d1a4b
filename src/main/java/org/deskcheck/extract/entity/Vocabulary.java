// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that an article also prints in small letters: capitalised at the start of a sentence they are words, not names. */
final class Vocabulary {

    private final Set<String> words = new HashSet<>();

    /** The words of these lines. */
    Vocabulary(List<Line> lines) {
        for (Line line : lines) {
            for (Atom atom : line.atoms()) {
                if (Character.isLowerCase(atom.text().charAt(0))) {
                    words.add(atom.text());
                }
            }
        }
    }

    /** Whether the article prints this word, or its plural, in small letters. */
    boolean contains(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return words.contains(small) || words.contains(small + "s");
    }

    /** Whether a single-word name that no table has and no ending shows is only a word of this article. */
    boolean speaksAgainst(Candidate candidate, String printed) {
        boolean weak = candidate.evidence() == Evidence.CONTEXT
                || candidate.evidence() == Evidence.TAGGED
                || candidate.evidence() == Evidence.INTRODUCED;
        boolean acronym = printed.equals(printed.toUpperCase(Locale.ROOT));
        return weak && !acronym && printed.indexOf(' ') < 0 && contains(printed);
    }
}
