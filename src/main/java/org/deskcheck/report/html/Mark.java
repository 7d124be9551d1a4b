// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import org.deskcheck.model.text.Span;

/**
 * Something that an article's page marks in the text.
 *
 * @param span where it stands
 * @param layer what it is
 * @param hint what is known of it, in a few words
 * @param finding the number on the page of the finding whose evidence it is, or 0
 */
record Mark(Span span, Layer layer, String hint, int finding) {

    /** What can be marked, with its CSS class. */
    enum Layer {
        DISCLAIMER("m-disclaimer", "Disclaimer"),
        CLAIM("m-claim", "Claim"),
        NAME("m-name", "Name"),
        SYMBOL("m-symbol", "Symbol"),
        FIGURE("m-figure", "Figure"),
        TONE("m-tone", "Word that sets a tone"),
        /** What other pages point to and this one does not set apart. */
        PLACE("", ""),
        EVIDENCE("m-evidence", "Evidence of a finding");

        private final String style;
        private final String word;

        Layer(String style, String word) {
            this.style = style;
            this.word = word;
        }

        /** The CSS class. */
        String style() {
            return style;
        }

        /** What it is called in the legend. */
        String word() {
            return word;
        }
    }
}
