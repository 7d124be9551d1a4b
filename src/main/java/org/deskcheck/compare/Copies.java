// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.Optional;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/**
 * Two copies of one text. That they agree confirms nothing and is not reported; a figure that differs within the same
 * sentence is exactly what an editor wants to know.
 */
final class Copies {

    private Copies() {}

    static Optional<Relation> between(Voice one, Voice other) {
        boolean comparable = one.figure().kind() == other.figure().kind()
                && one.figure().unit().equals(other.figure().unit());
        if (!comparable || !Matter.isSameSentence(one, other)) {
            return Optional.empty();
        }
        // A copy prints the same digits: rounding is an alteration that somebody made, but no contradiction.
        return Agreement.of(one.figure(), other.figure()) == Outcome.CONFLICT
                ? Optional.of(new Relation(
                        "copy-altered",
                        Outcome.CONFLICT,
                        Level.ERROR,
                        "the articles are copies of one text, and this figure differs"))
                : Optional.empty();
    }
}
