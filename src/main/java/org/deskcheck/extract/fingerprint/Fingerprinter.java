// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deskcheck.model.StableId;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.text.Article;

/**
 * Takes the fingerprint of an article: the MinHash signature (Broder 1997) of the runs of five words of its prose and
 * its headings. Figures are words like any other, so that two copies with different figures are near duplicates and
 * not identical. Stateless.
 */
public final class Fingerprinter {

    private static final int HASHES = 64;
    private static final int SHINGLE = 5;
    /** With fewer words than this, two articles share a run of five by accident of phrase too easily. */
    private static final int LEAST_WORDS = 20;

    /**
     * The fingerprint of an article, in time linear in its length.
     *
     * @return with 64 values, or with none when the article has fewer than 20 words of prose
     */
    public Fingerprint fingerprint(Article article) {
        List<String> words = ProseWords.of(article);
        return new Fingerprint(article.id(), words.size() < LEAST_WORDS ? List.of() : signature(words));
    }

    /**
     * A digest of the words of the prose, equal for two articles exactly when they print the same words in the same
     * order; case, punctuation, markup and what surrounds the prose on the page make no difference.
     */
    public String digest(Article article) {
        return StableId.of("t", String.join(" ", ProseWords.of(article)));
    }

    private static List<Integer> signature(List<String> words) {
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int start = 0; start + SHINGLE <= words.size(); start++) {
            long shingle = hash(words.subList(start, start + SHINGLE));
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], (int) (mix(shingle ^ mix(i + 1L)) >>> Integer.SIZE));
            }
        }
        List<Integer> hashes = new ArrayList<>(HASHES);
        for (int value : least) {
            hashes.add(value);
        }
        return hashes;
    }

    private static long hash(List<String> shingle) {
        long hash = 0;
        for (String word : shingle) {
            hash = mix(hash + word.hashCode());
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input moves half the bits of the output. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
