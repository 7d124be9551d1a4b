// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.finding.TargetType;
import org.deskcheck.model.text.Span;

/**
 * A mention of what a tone can be taken towards.
 *
 * @param span where it stands
 * @param name the canonical name of an entity, the name as printed of anything else
 * @param type what it is
 * @param isEntity whether the article's names have it, so that it is reported whatever is said of it
 */
record Target(Span span, String name, TargetType type, boolean isEntity) {

    /** The target of a name that was found. */
    static Target of(EntityMention mention) {
        return new Target(mention.span(), mention.name(), TargetType.of(mention.type()), true);
    }
}
