// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

/**
 * What is done by one name to another.
 *
 * @param from the verb
 * @param to one past the last word before the other name
 * @param subject the index of the name that stands before the verb; −1 for none
 * @param ofSubject what is said of it
 * @param other the index of the name behind the verb; −1 for none
 * @param ofOther what is said of it
 */
record Side(int from, int to, int subject, int ofSubject, int other, int ofOther) {

    /** Whether what a word says of a name is told by this already. */
    boolean tells(int name, int word) {
        return (name == subject || name == other) && from <= word && word < to;
    }
}
