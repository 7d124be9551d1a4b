// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import java.util.List;
import java.util.function.Function;

/**
 * A word of a sentence, or the padding around one, with the numbers of the features it brings in each role.
 *
 * <p>What a word is does not depend on where it stands, so one object serves all the places where it occurs.
 */
final class Word {

    private final Spelling spelling;
    private final Letters letters;
    private final int[][] numbers = new int[Role.values().length][];

    private Word(Spelling spelling, FeatureIndex index, Function<Role, List<String>> features) {
        this.spelling = spelling;
        this.letters = Letters.of(spelling.text());
        for (Role role : Role.values()) {
            numbers[role.ordinal()] = index.numbers(features.apply(role));
        }
    }

    static Word of(Spelling spelling, FeatureIndex index) {
        return new Word(spelling, index, role -> role.features(spelling));
    }

    static Word padding(FeatureIndex index) {
        return new Word(Spelling.PADDING, index, Role::featuresOfPadding);
    }

    String text() {
        return spelling.text();
    }

    String shape() {
        return spelling.shape();
    }

    String cluster() {
        return spelling.cluster();
    }

    Letters letters() {
        return letters;
    }

    /** The numbers of the features in a role, not to be written to. */
    int[] numbers(Role role) {
        return numbers[role.ordinal()];
    }
}
