// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.text.Span;

/**
 * Words that say what disclaimers say.
 *
 * @param element what they say
 * @param isStrong whether they make a disclaimer by themselves
 * @param span where they stand
 */
record Clue(DisclaimerElement element, boolean isStrong, Span span) {}
