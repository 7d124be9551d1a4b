// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which figures each article of a group gives, so that a figure is not set against the wrong one of several. */
final class Siblings {

    private final Map<String, Set<String>> valuesByArticle = new HashMap<>();

    private Siblings() {}

    static Siblings of(List<Voice> voices) {
        Siblings siblings = new Siblings();
        voices.forEach(voice -> siblings.valuesByArticle
                .computeIfAbsent(voice.article().id(), article -> new HashSet<>())
                .add(number(voice)));
        return siblings;
    }

    /** Whether either article also gives the figure of the other. */
    boolean haveEachOther(Voice one, Voice other) {
        return has(one, other) || has(other, one);
    }

    private boolean has(Voice holder, Voice figure) {
        return valuesByArticle.getOrDefault(holder.article().id(), Set.of()).contains(number(figure));
    }

    private static String number(Voice voice) {
        return voice.figure().value().stripTrailingZeros().toString();
    }
}
