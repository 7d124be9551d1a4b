// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;

/** Of whom an article as a whole speaks: a sentence that names nobody speaks of them. */
final class Topic {

    /** A headline with more names is a list and not a topic. */
    private static final int MOST = 2;

    private Topic() {}

    /** The ids of the companies that the headline names, or else the first sentence of prose that names one; sorted. */
    static List<String> of(AnnotatedArticle annotated, List<EntityMention> entities) {
        List<EntityMention> bodies =
                entities.stream().filter(SubjectReader::isBody).toList();
        List<String> named = List.of();
        for (Sentence sentence : annotated.sentences()) {
            boolean opens =
                    sentence.role() == BlockRole.HEADLINE || sentence.role().isProse() && named.isEmpty();
            if (opens) {
                named = in(sentence, bodies);
            }
            if (!named.isEmpty()) {
                break;
            }
        }
        return named.size() <= MOST ? named : List.of();
    }

    private static List<String> in(Sentence sentence, List<EntityMention> bodies) {
        return bodies.stream()
                .filter(entity -> sentence.span().contains(entity.span()))
                .map(EntityMention::id)
                .distinct()
                .sorted()
                .toList();
    }
}
