// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import org.deskcheck.lexicon.PhraseFinder;
import org.deskcheck.lexicon.PhrasePattern;

/** The patterns of a rule, ready to be found. */
final class Wordings {

    private final PhraseFinder<String> finder;

    private Wordings(PhraseFinder<String> finder) {
        this.finder = finder;
    }

    /** Of these patterns. */
    static Wordings of(List<String> patterns) {
        return new Wordings(new PhraseFinder<>(patterns.stream()
                .map(pattern -> new PhraseFinder.Rule<>(PhrasePattern.parse(pattern), pattern))
                .toList()));
    }

    /** What is found in a sentence; the value of a hit is its pattern. */
    List<PhraseFinder.Hit<String>> find(Passage passage) {
        return finder.find(passage.words().texts());
    }

    /** Whether a sentence has any of them. */
    boolean isIn(Passage passage) {
        return !find(passage).isEmpty();
    }
}
