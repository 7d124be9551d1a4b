// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import java.util.List;

/**
 * An article with its sentences and tokens.
 *
 * @param article the article
 * @param language its language as an ISO 639-1 code, or {@code und} when there is too little text to tell
 * @param sentences the sentences of its article blocks, in order; none when the language is not analysed
 */
public record AnnotatedArticle(Article article, String language, List<Sentence> sentences) {

    /** Takes a copy. */
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }
}
