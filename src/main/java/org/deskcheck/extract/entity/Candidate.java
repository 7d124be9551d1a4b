// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.Optional;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.Span;

/**
 * A stretch of text that may be a name.
 *
 * @param span where it stands
 * @param type what it seems to name
 * @param evidence why
 * @param known the line of the tables, when they have it
 * @param sure whether it counts by itself, or only when the article names the same elsewhere
 */
record Candidate(Span span, EntityType type, Evidence evidence, Optional<KnownEntity> known, boolean sure) {

    /** One that the tables do not have. */
    static Candidate unknown(Span span, EntityType type, Evidence evidence) {
        return new Candidate(span, type, evidence, Optional.empty(), true);
    }
}
