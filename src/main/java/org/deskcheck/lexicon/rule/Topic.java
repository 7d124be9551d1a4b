// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.util.List;

/**
 * What an article may be about.
 *
 * @param name by which rules refer to it
 * @param distinct how many of the patterns must be found, at least 1
 * @param oneIn at least once in so many words of prose, at least 1
 * @param patterns wordings that speak of it, as {@link org.deskcheck.lexicon.PhrasePattern} reads them
 */
public record Topic(String name, int distinct, int oneIn, List<String> patterns) {

    /** Takes a copy. */
    public Topic {
        patterns = List.copyOf(patterns);
    }
}
