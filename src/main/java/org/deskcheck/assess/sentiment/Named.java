// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import org.deskcheck.model.fact.EntityMention;

/**
 * A name in a sentence.
 *
 * @param mention what it names
 * @param from its first word
 * @param to one past its last word
 */
record Named(EntityMention mention, int from, int to) {}
