// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.HashMap;
import java.util.Map;
import org.deskcheck.model.StableId;

/** Gives the claims of one article their ids. Not safe for threads. */
final class ClaimIds {

    private final String article;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Ids in an article. */
    ClaimIds(String article) {
        this.article = article;
    }

    /** The id of the next claim of a sentence about a figure; claims that read the same are told apart by their order. */
    String next(String sentence, String figure) {
        int ordinal = seen.merge(sentence + '\0' + figure, 1, Integer::sum);
        return StableId.of("c", article, sentence, figure, String.valueOf(ordinal));
    }
}
