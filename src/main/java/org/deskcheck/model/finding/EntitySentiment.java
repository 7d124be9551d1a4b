// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import org.deskcheck.model.text.Span;

/**
 * The tone of what an article says of an entity, an asset or a market.
 *
 * @param name the canonical name of an entity, the name as printed of anything else
 * @param type what it is
 * @param sentiment the tone
 * @param evidence the words that decide it
 */
public record EntitySentiment(String name, TargetType type, Sentiment sentiment, List<Span> evidence) {

    /** Takes a copy. */
    public EntitySentiment {
        evidence = List.copyOf(evidence);
    }
}
