// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.HashMap;
import java.util.Map;
import org.deskcheck.model.text.Article;

/**
 * Which articles have come in: the same bytes are one article. Keeps a digest and an id for each article, and nothing
 * else of it; used by one thread.
 */
final class Arrivals {

    private final Map<String, String> idsByDigest = new HashMap<>();

    /** The result, or a copy when an article with the same bytes came before. */
    Result admit(Result result) {
        if (!(result instanceof Result.Analysed analysed)) {
            return result;
        }
        Article article = analysed.analysis().article();
        String original = idsByDigest.putIfAbsent(article.source().sha256(), article.id());
        return original == null ? result : new Result.Copy(article.id(), original);
    }
}
