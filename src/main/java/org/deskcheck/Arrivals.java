// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.HashSet;
import java.util.Set;

/**
 * Which bytes have come in: the same bytes are one article. Keeps sixteen bytes of each digest, in tables of plain
 * numbers, so that a million articles take a few dozen megabytes; used by one thread.
 */
final class Arrivals {

    private static final int SMALLEST = 1 << 10;
    private static final int HEX_DIGITS = 16;
    private static final int HEX = 16;

    private long[] high = new long[SMALLEST];
    private long[] low = new long[SMALLEST];
    private int size;
    private final Set<String> failed = new HashSet<>();

    /**
     * Takes note of a digest.
     *
     * @param sha256 in hexadecimal
     * @return whether it is the first of its kind
     */
    boolean isFirst(String sha256) {
        if (size > high.length / 2) {
            grow();
        }
        long one = Long.parseUnsignedLong(sha256.substring(0, HEX_DIGITS), HEX);
        // The last bit is given away, so that a zero stands for an empty place.
        long other = Long.parseUnsignedLong(sha256.substring(HEX_DIGITS, 2 * HEX_DIGITS), HEX) | 1;
        boolean first = put(one, other);
        size += first ? 1 : 0;
        return first;
    }

    /** Takes note that the first of these bytes could not be analysed. */
    void fail(String sha256) {
        failed.add(sha256);
    }

    /** Takes note that another of these bytes, under another name, could be analysed after all. */
    void succeed(String sha256) {
        failed.remove(sha256);
    }

    /** Whether none of these bytes could be analysed so far. */
    boolean hasFailed(String sha256) {
        return failed.contains(sha256);
    }

    private boolean put(long one, long other) {
        int mask = high.length - 1;
        int place = (int) (one & mask);
        while (low[place] != 0) {
            if (high[place] == one && low[place] == other) {
                return false;
            }
            place = (place + 1) & mask;
        }
        high[place] = one;
        low[place] = other;
        return true;
    }

    private void grow() {
        long[] ones = high;
        long[] others = low;
        high = new long[ones.length * 2];
        low = new long[ones.length * 2];
        for (int i = 0; i < ones.length; i++) {
            if (others[i] != 0) {
                put(ones[i], others[i]);
            }
        }
    }
}
