// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dictionary forms of words, by CoreNLP's morphology. Those of words that come again are kept, up to a fixed number.
 * Safe for threads.
 */
final class Lemmas {

    private static final int MOST = 50_000;
    private static final int LONGEST = 40;

    private final Map<Tagged, String> known = new ConcurrentHashMap<>();

    private record Tagged(String word, String tag) {}

    /** The lemma of a word that has this part of speech. */
    String of(String word, String tag) {
        Tagged tagged = new Tagged(word, tag);
        String lemma = known.get(tagged);
        return lemma == null ? found(tagged) : lemma;
    }

    private String found(Tagged tagged) {
        String lemma = new Morphology().lemma(tagged.word(), tagged.tag());
        if (tagged.word().length() <= LONGEST) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(tagged, lemma);
        }
        return lemma;
    }
}
