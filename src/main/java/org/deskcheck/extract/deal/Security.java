// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;

/** What secures a debt: "using its land as collateral". */
final class Security {

    private static final Set<String> PLEDGES = Set.of("use", "pledge", "post", "offer");
    private static final int LONGEST = 12;

    private Security() {}

    /** The noun phrases between a verb of pledging and "as collateral", as printed. */
    static Optional<String> in(Phrases phrases) {
        for (Chunk chunk : phrases.chunks()) {
            boolean pledged = chunk.is(Kind.NOUN)
                    && phrases.lemma(chunk).equals("collateral")
                    && chunk.index() > 1
                    && phrases.word(phrases.chunks().get(chunk.index() - 1)).equals("as");
            if (pledged) {
                return before(phrases, chunk.index() - 2);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> before(Phrases phrases, int last) {
        for (int i = last; i >= Math.max(0, last - LONGEST); i--) {
            if (phrases.is(i, Kind.STOP) || phrases.is(i, Kind.MARK)) {
                return Optional.empty();
            }
            if (phrases.is(i, Kind.VERB)) {
                boolean pledge = i < last
                        && PLEDGES.contains(phrases.lemma(phrases.chunks().get(i)));
                return pledge ? Optional.of(slice(phrases, i + 1, last)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String slice(Phrases phrases, int first, int last) {
        return phrases.text()
                .slice(phrases.span(phrases.chunks().get(first))
                        .cover(phrases.span(phrases.chunks().get(last))));
    }
}
