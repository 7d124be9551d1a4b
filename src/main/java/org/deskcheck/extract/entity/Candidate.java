// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.Optional;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.NameGround;
import org.deskcheck.model.fact.NameReason;
import org.deskcheck.model.text.Span;

/**
 * A stretch of text that may be a name.
 *
 * @param span where it stands
 * @param type what it seems to name
 * @param evidence why, for weighing it against others
 * @param known the line of the tables, when they have it
 * @param sure whether it counts by itself, or only when the article names the same elsewhere
 * @param reason why, for a person
 */
record Candidate(
        Span span, EntityType type, Evidence evidence, Optional<KnownEntity> known, boolean sure, NameReason reason) {

    /** One that the tables do not have, with the words that make it a name. */
    static Candidate unknown(Span span, EntityType type, Evidence evidence, Span because) {
        return new Candidate(span, type, evidence, Optional.empty(), true, new NameReason(evidence.ground(), because));
    }

    /** One that the tables do not have, which is a name by itself. */
    static Candidate unknown(Span span, EntityType type, Evidence evidence) {
        return unknown(span, type, evidence, span);
    }

    /** One of the tables. */
    static Candidate known(Span span, KnownEntity entity, boolean sure) {
        NameReason reason = new NameReason(Evidence.KNOWN.ground(), span);
        return new Candidate(span, entity.type(), Evidence.KNOWN, Optional.of(entity), sure, reason);
    }

    /** One that the article names elsewhere. */
    static Candidate again(Span span, KnownEntity entity) {
        NameReason reason = new NameReason(NameGround.OTHER_MENTION, span);
        return new Candidate(span, entity.type(), Evidence.CONTEXT, Optional.of(entity), true, reason);
    }

    /** The same, standing because the article names it elsewhere. */
    Candidate supported() {
        return new Candidate(span, type, evidence, known, sure, new NameReason(NameGround.OTHER_MENTION, span));
    }

    /** The same, standing in a list of names. */
    Candidate listed(Span neighbour) {
        return new Candidate(span, type, evidence, known, sure, new NameReason(NameGround.LIST, neighbour));
    }

    /** The same without the words before {@code begin}. */
    Candidate from(int begin, EntityType other) {
        return new Candidate(new Span(begin, span.end()), other, evidence, Optional.empty(), true, reason);
    }
}
