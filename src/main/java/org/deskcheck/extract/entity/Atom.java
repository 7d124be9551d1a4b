// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

/**
 * The smallest piece of a name: a run of letters and digits, or a single mark. Names are compared atom by atom, so it does not
 * matter how a tokenizer cuts {@code AT&T} or {@code McDonald's}.
 *
 * @param begin where it begins in the text
 * @param end one past its end
 * @param text its characters, every apostrophe made straight
 */
record Atom(int begin, int end, String text) {

    /** Whether it is a run of letters and digits. */
    boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    /** Whether it is a word that begins with a capital. */
    boolean isCapitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
