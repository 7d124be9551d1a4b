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
        for (int i = first(mentions, sentence.span().begin()); i < mentions.size(); i++) {
            EntityMention mention = mentions.get(i);
            if (mention.span().begin() >= sentence.span().end()) {
                break;
            }
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
                names.add(new Named(Target.of(mention), word, to));
            }
        }
        return names;
    }

    /** The index of the first mention that begins at a place or behind it. */
    private static int first(List<EntityMention> mentions, int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
