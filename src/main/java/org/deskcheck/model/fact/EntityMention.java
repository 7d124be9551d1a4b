// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.util.Optional;
import org.deskcheck.model.text.Span;

/**
 * A place in the text that names a company, an organization, a person or a place.
 *
 * @param span where it stands
 * @param text the characters there
 * @param type what it names
 * @param name the canonical name: one for all mentions of the entity
 * @param id the canonical name as an identifier, such as {@code company:iren}
 * @param reason why it is a name, for {@code --explain}; records do not keep it
 */
public record EntityMention(
        Span span, String text, EntityType type, String name, String id, Optional<NameReason> reason) {

    /** A mention as a record keeps it, without its reason. */
    public EntityMention(Span span, String text, EntityType type, String name, String id) {
        this(span, text, type, name, id, Optional.empty());
    }
}
