// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

/**
 * Two or three words that bring a feature together, by their texts, shapes or clusters, in the spelling of CoreNLP's
 * {@code NERFeatureFactory}.
 */
enum Conjunction {
    PREVIOUS_WORD_SHAPE("...", "-PW_CTYPE|C"),
    SHAPE_NEXT_WORD("...", "-NW_CTYPE|C"),
    /** The word before the previous one, if that is short. */
    LAST_REAL_WORD_SHAPE("...", "-PPW_CTYPE|C"),
    /** The word behind the next one, if that is short. */
    NEXT_REAL_WORD_SHAPE("...", "-NNW_CTYPE|C"),
    PREVIOUS_SHAPE_SHAPE("...", "-PCTYPE|C"),
    SHAPE_NEXT_SHAPE("...", "-CNTYPE|C"),
    THREE_SHAPES("...", "-PCNTYPE|C"),
    WORD_PAIR("-", "-PSEQW2|CpC"),
    CLUSTER_PAIR("-", "-PSEQpcDS|CpC"),
    SHAPE_PAIR("-", "-TYPES|CpC");

    private final String joint;
    private final String end;

    Conjunction(String joint, String end) {
        this.joint = joint;
        this.end = end;
    }

    /** The feature of these parts, in the order in which they stand in it; only three shapes have a third. */
    String feature(String first, String second, String third) {
        String pair = first + joint + second;
        return (this == THREE_SHAPES ? pair + joint + third : pair) + end;
    }
}
