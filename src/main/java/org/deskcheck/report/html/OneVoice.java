// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

/**
 * That an article goes back to one text with others.
 *
 * @param anchor where the index page tells which
 * @param others how many others there are
 */
record OneVoice(String anchor, long others) {

    /** In words, such as {@code one voice with two other articles}. */
    String words() {
        return "one voice with " + Words.count(others, "other article", "other articles");
    }
}
