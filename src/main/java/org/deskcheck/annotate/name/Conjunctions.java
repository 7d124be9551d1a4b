// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The numbers of the features that words bring together, those of the most recent ones at hand. The memory is a fixed
 * number of places; which place is a conjunction's own follows from its parts, and the last that came has it. Safe for
 * threads: what a place holds is immutable and whole.
 */
final class Conjunctions {

    private static final int PLACES = 1 << 16;
    /** What is longer hardly comes again, and would make the places hold more than they should. */
    private static final int LONGEST_PART = Vocabulary.LONGEST_WORD;

    /** The golden ratio of 32 bits, after Knuth's multiplicative hashing. */
    private static final int SPREAD = 0x9E3779B9;

    private final AtomicReferenceArray<Kept> places = new AtomicReferenceArray<>(PLACES);
    private final FeatureIndex index;

    Conjunctions(FeatureIndex index) {
        this.index = index;
    }

    /** The number of the feature of two parts, or {@link FeatureIndex#UNKNOWN}. */
    int number(Conjunction kind, String first, String second) {
        return number(kind, first, second, "");
    }

    /** The number of the feature of three parts, the last of which is empty where the kind has two. */
    int number(Conjunction kind, String first, String second, String third) {
        int place = place(kind, first, second, third);
        Kept kept = places.get(place);
        if (kept != null && kept.is(kind, first, second, third)) {
            return kept.number;
        }
        int number = index.number(kind.feature(first, second, third));
        if (first.length() <= LONGEST_PART && second.length() <= LONGEST_PART && third.length() <= LONGEST_PART) {
            places.set(place, new Kept(kind, first, second, third, number));
        }
        return number;
    }

    /** Strings know their hashes already; the product spreads those over the places. */
    private static int place(Conjunction kind, String first, String second, String third) {
        int hash = ((first.hashCode() * 31 + second.hashCode()) * 31 + third.hashCode()) * 31 + kind.ordinal();
        return (hash * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
    }

    private record Kept(Conjunction kind, String first, String second, String third, int number) {

        private boolean is(Conjunction kind, String first, String second, String third) {
            return this.kind == kind
                    && this.first.equals(first)
                    && this.second.equals(second)
                    && this.third.equals(third);
        }
    }
}
