// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

/**
 * A word as the model reads it.
 *
 * @param text in American spelling
 * @param shape which characters it is made of, as in {@code Xxxx} or {@code d.dx}
 * @param cluster the class of the words that occur in like places
 */
record Spelling(String text, String shape, String cluster) {

    /** What CoreNLP reads on both sides of a sentence. */
    static final Spelling PADDING = new Spelling("", "", "");
    /** The same where it asks for a cluster, or none, and writes that there is none. */
    static final Spelling PADDING_CLUSTER = new Spelling("", "", "null");
    /** The same where it asks for a shape, or none. */
    static final Spelling PADDING_SHAPE = new Spelling("", "null", "");
}
