// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where a word stands as seen from the token whose label is sought, and the features that it brings there by itself, in
 * the spelling of CoreNLP's {@code NERFeatureFactory}: those that end in {@code |C} speak of the label alone, those in
 * {@code |CpC} of the label and the one before it.
 */
enum Role {
    /** The token itself. */
    CURRENT(Spelling.PADDING, Role::ofCurrent),
    PREVIOUS(
            Spelling.PADDING_CLUSTER,
            word -> List.of(word.text() + "-PW|C", word.cluster() + "-PDISTSIM|C", word.shape() + "-PTYPE|C")),
    NEXT(
            Spelling.PADDING_CLUSTER,
            word -> List.of(word.text() + "-NW|C", word.cluster() + "-NDISTSIM|C", word.shape() + "-NTYPE|C")),
    /** One of the five words before the token, whichever. */
    BEFORE(Spelling.PADDING, word -> List.of(word.text() + "-DISJP|C")),
    /** One of the five words after the token, whichever. */
    AFTER(Spelling.PADDING, word -> List.of(word.text() + "-DISJN|C")),
    CURRENT_OF_PAIR(
            Spelling.PADDING,
            word -> List.of(
                    "PSEQ|CpC",
                    word.text() + "-PSEQW|CpC",
                    word.cluster() + "-PSEQcDS|CpC",
                    word.shape() + "-PSEQcS|CpC",
                    word.shape() + "-TPS2|CpC")),
    PREVIOUS_OF_PAIR(
            Spelling.PADDING,
            word -> List.of(
                    word.text() + "-PSEQpW|CpC", word.cluster() + "-PSEQpDS|CpC", word.shape() + "-PSEQpS|CpC")),
    NEXT_OF_PAIR(Spelling.PADDING_SHAPE, word -> List.of(word.shape() + "-TNS1|CpC"));

    /** Characters of the longest beginnings and ends, with the mark for the border of the word. */
    private static final int LONGEST_AFFIX = 6;

    private static final int SHORTEST_AFFIX = 2;

    private final Spelling padding;
    private final Function<Spelling, List<String>> features;

    Role(Spelling padding, Function<Spelling, List<String>> features) {
        this.padding = padding;
        this.features = features;
    }

    /** The features of a word in this role; some may be there twice. */
    List<String> features(Spelling word) {
        return features.apply(word);
    }

    /** The features of the place before or behind the sentence in this role. */
    List<String> featuresOfPadding() {
        return features.apply(padding);
    }

    private static List<String> ofCurrent(Spelling word) {
        List<String> features = new ArrayList<>();
        features.add("###|C");
        features.add(word.text() + "-WORD|C");
        features.add(word.cluster() + "-DISTSIM|C");
        features.add(word.shape() + "-TYPE|C");
        String bordered = "<" + word.text() + ">";
        for (int n = SHORTEST_AFFIX; n <= Math.min(LONGEST_AFFIX, bordered.length()); n++) {
            features.add("#" + bordered.substring(0, n) + "#|C");
            features.add("#" + bordered.substring(bordered.length() - n) + "#|C");
        }
        return features;
    }
}
