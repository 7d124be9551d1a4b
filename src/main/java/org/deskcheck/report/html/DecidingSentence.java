// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Sentiment;

/**
 * A sentence that decides the tone of an article towards a name.
 *
 * @param name towards whom
 * @param sentence the tone of the sentence
 * @param evidence the words in it that decide
 */
record DecidingSentence(String name, Sentiment sentence, List<Evidence> evidence) {

    /** The strongest first. */
    static final Comparator<DecidingSentence> ORDER = Comparator.comparing(
                    (DecidingSentence deciding) -> deciding.strength())
            .reversed();

    /** Takes a copy. */
    DecidingSentence {
        evidence = List.copyOf(evidence);
    }

    private BigDecimal strength() {
        return sentence.score().abs();
    }
}
