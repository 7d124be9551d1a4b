// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

/**
 * What one judgement says of one name.
 *
 * @param name the index of the name in its sentence
 * @param value −100 to 100
 * @param judgement the judgement it comes from
 */
record Share(int name, int value, Judgement judgement) {

    /** The same with another value. */
    Share worth(int other) {
        return new Share(name, other, judgement);
    }
}
