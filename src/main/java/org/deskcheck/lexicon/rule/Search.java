// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.util.List;

/**
 * What a rule looks for. All patterns are such as {@link org.deskcheck.lexicon.PhrasePattern} reads.
 *
 * @param method how it looks
 * @param look where it looks
 * @param ownVoice whether what the article quotes, reports, denies or asks passes
 * @param once whether one finding is enough for an article
 * @param flags wordings that raise it
 * @param passes wordings in the same sentence that keep it from being raised
 * @param demands what the article's disclaimers must say
 */
public record Search(
        Method method,
        Look look,
        boolean ownVoice,
        boolean once,
        List<String> flags,
        List<String> passes,
        List<Demand> demands) {

    /** Takes copies. */
    public Search {
        flags = List.copyOf(flags);
        passes = List.copyOf(passes);
        demands = List.copyOf(demands);
    }
}
