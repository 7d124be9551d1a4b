// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

/**
 * A name in a sentence.
 *
 * @param target what it names
 * @param from its first word
 * @param to one past its last word
 */
record Named(Target target, int from, int to) {}
