// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.text.Article;

/**
 * All we know of one article, before any other is looked at.
 *
 * @param extraction what it states
 * @param sentences the tone of each of its sentences, in the same order
 * @param sentiment its own tone
 * @param entities the tone towards the entities it names
 * @param disclaimers its disclaimers
 * @param findings what does or does not hold within it
 * @param lacks what the policy in force asks it to disclose, and it does not
 */
public record Analysis(
        Extraction extraction,
        List<Sentiment> sentences,
        Sentiment sentiment,
        List<EntitySentiment> entities,
        List<Disclaimer> disclaimers,
        List<Finding> findings,
        List<Lack> lacks) {

    /** Takes copies, and refuses a number of tones that is not the number of sentences. */
    public Analysis {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        disclaimers = List.copyOf(disclaimers);
        findings = List.copyOf(findings);
        lacks = List.copyOf(lacks);
        if (sentences.size() != extraction.annotated().sentences().size()) {
            throw new IllegalArgumentException("one tone for each sentence, please");
        }
    }

    /** An analysis of an article that lacks nothing. */
    public Analysis(
            Extraction extraction,
            List<Sentiment> sentences,
            Sentiment sentiment,
            List<EntitySentiment> entities,
            List<Disclaimer> disclaimers,
            List<Finding> findings) {
        this(extraction, sentences, sentiment, entities, disclaimers, findings, List.of());
    }

    /** The article itself. */
    public Article article() {
        return extraction.article();
    }
}
