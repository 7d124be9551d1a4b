// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.math.BigDecimal;

/**
 * The tone of a sentence, an article, or of what is said of an entity.
 *
 * @param tone which way
 * @param score how strongly, from −1 (negative) to 1 (positive)
 */
public record Sentiment(Tone tone, BigDecimal score) {

    /** No tone at all. */
    public static final Sentiment NONE = new Sentiment(Tone.NEUTRAL, BigDecimal.ZERO);
}
