// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * The MinHash signature of an article's prose: the share of equal values in two signatures estimates how much of their
 * word shingles two articles share (Broder 1997).
 *
 * @param article the article's id
 * @param hashes the least hash of the shingles under each of a fixed family of functions; empty when there is too
 *     little prose to tell
 */
public record Fingerprint(String article, List<Integer> hashes) {

    /** How many values make one band: two articles are candidates when all values of one band are equal. */
    public static final int BAND = 4;

    /** Takes a copy. */
    public Fingerprint {
        hashes = List.copyOf(hashes);
    }

    /** One term for each band, under which candidates meet in the index. */
    public List<String> bands() {
        List<String> bands = new ArrayList<>();
        for (int i = 0; i + BAND <= hashes.size(); i += BAND) {
            bands.add(i / BAND + ":" + hashes.subList(i, i + BAND).hashCode());
        }
        return bands;
    }

    /** The share of equal values, 0 to 1; 0 when either is empty. */
    public double similarity(Fingerprint other) {
        int shared = Math.min(hashes.size(), other.hashes.size());
        int equal = 0;
        for (int i = 0; i < shared; i++) {
            if (hashes.get(i).equals(other.hashes.get(i))) {
                equal++;
            }
        }
        return shared == 0 ? 0 : (double) equal / shared;
    }
}
