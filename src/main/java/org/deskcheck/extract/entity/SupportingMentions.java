// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.NameGround;
import org.deskcheck.model.fact.NameReason;
import org.deskcheck.model.text.Span;
import org.jspecify.annotations.Nullable;

/** The mentions that others rest on: what is a name because the article names it elsewhere says where. */
final class SupportingMentions {

    private SupportingMentions() {}

    /** The same mentions; those that rest on another name the first that stands by itself. */
    static List<EntityMention> named(List<EntityMention> mentions) {
        Map<String, Span> founded = new HashMap<>();
        for (EntityMention mention : mentions) {
            if (!restsOnOther(mention)) {
                founded.putIfAbsent(mention.id(), mention.span());
            }
        }
        return mentions.stream()
                .map(mention -> restsOnOther(mention) ? restingOn(mention, founded.get(mention.id())) : mention)
                .toList();
    }

    private static boolean restsOnOther(EntityMention mention) {
        return mention.reason()
                .filter(reason -> reason.ground() == NameGround.OTHER_MENTION)
                .isPresent();
    }

    private static EntityMention restingOn(EntityMention mention, @Nullable Span other) {
        return other == null
                ? mention
                : new EntityMention(
                        mention.span(),
                        mention.text(),
                        mention.type(),
                        mention.name(),
                        mention.id(),
                        Optional.of(new NameReason(NameGround.OTHER_MENTION, other)));
    }
}
