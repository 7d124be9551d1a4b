// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Which claims of a group are held against each other, so that a large group takes linear time. */
final class Pairing {

    /** How many claims before it, in the same bucket, a claim is held against. */
    static final int WINDOW = 64;
    /** A word that more claims than this share tells nothing of the matter. */
    private static final int COMMONEST = 512;

    private final List<Set<String>> keys;
    private final Map<String, List<Integer>> buckets;
    private final List<Voice> voices;

    private Pairing(List<Voice> voices, List<Set<String>> keys, Map<String, List<Integer>> buckets) {
        this.voices = voices;
        this.keys = keys;
        this.buckets = buckets;
    }

    /** Deals claims, which come in the order of {@link Voice#ORDER}, out to buckets by measure, value and words. */
    static Pairing of(List<Voice> voices) {
        List<Set<String>> keys = voices.stream().map(Pairing::keys).toList();
        Map<String, List<Integer>> buckets = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                buckets.computeIfAbsent(key, bucket -> new ArrayList<>()).add(i);
            }
        }
        buckets.entrySet()
                .removeIf(bucket ->
                        bucket.getKey().startsWith("word ") && bucket.getValue().size() > COMMONEST);
        return new Pairing(voices, keys, buckets);
    }

    private static Set<String> keys(Voice voice) {
        Set<String> keys = new TreeSet<>();
        voice.claim().measure().ifPresent(measure -> keys.add("measure " + measure));
        keys.add("value " + voice.value());
        voice.words().forEach(word -> keys.add("word " + word));
        return keys;
    }

    /** Hands over each pair once or more often, the earlier claim first; a repeated pair changes no finding. */
    void forEach(BiConsumer<Voice, Voice> pairs) {
        buckets.forEach((key, bucket) -> {
            for (int i = 1; i < bucket.size(); i++) {
                for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                    if (isFirstMeeting(key, bucket.get(j), bucket.get(i))) {
                        pairs.accept(voices.get(bucket.get(j)), voices.get(bucket.get(i)));
                    }
                }
            }
        });
    }

    /** Two claims meet in every bucket that they share; it is enough to compare them in the first small one. */
    private boolean isFirstMeeting(String key, int one, int other) {
        for (String shared : keys.get(one)) {
            if (shared.equals(key)) {
                return true;
            }
            List<Integer> bucket = buckets.get(shared);
            if (bucket != null && bucket.size() <= WINDOW && keys.get(other).contains(shared)) {
                return false;
            }
        }
        return true;
    }
}
