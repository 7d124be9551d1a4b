// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.text.Sentence;

/** Lays the names of an article over the words of a sentence. */
final class NameFinder {

    private NameFinder() {}

    /**
     * The names in a sentence, in order.
     *
     * @param mentions in the order of the text; those outside the sentence are passed over
     */
    static List<Named> find(Sentence sentence, List<EntityMention> mentions) {
        List<Named> names = new ArrayList<>();
        int word = 0;
        for (EntityMention mention : mentions) {
            while (word < sentence.tokens().size()
                    && sentence.tokens().get(word).span().end()
                            <= mention.span().begin()) {
                word++;
            }
            int to = word;
            while (to < sentence.tokens().size()
                    && sentence.tokens().get(to).span().begin() < mention.span().end()) {
                to++;
            }
            if (to > word) {
                names.add(new Named(mention, word, to));
            }
        }
        return names;
    }
}
