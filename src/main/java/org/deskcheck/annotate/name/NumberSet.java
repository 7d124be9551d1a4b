// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import java.util.Arrays;

/** Numbers of features being gathered, each once; what is no number of a feature is not taken. */
final class NumberSet {

    private int[] numbers = new int[128];
    private int size;

    /** Adds a number that may be there already. */
    void add(int number) {
        if (!holds(number)) {
            addNew(number);
        }
    }

    /** Adds a number that cannot be there yet. */
    void addNew(int number) {
        if (number == FeatureIndex.UNKNOWN) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    private boolean holds(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** Adds numbers of which any may be there already. */
    void addAll(int[] some) {
        for (int number : some) {
            add(number);
        }
    }

    /** Adds numbers of which none can be there yet. */
    void addAllNew(int[] some) {
        for (int number : some) {
            addNew(number);
        }
    }

    /** What was gathered; the set is empty then. */
    int[] take() {
        int[] taken = Arrays.copyOf(numbers, size);
        size = 0;
        return taken;
    }
}
