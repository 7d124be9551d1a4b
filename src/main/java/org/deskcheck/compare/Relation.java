// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/**
 * What two claims of one matter came to.
 *
 * @param rule the rule that says so
 * @param outcome the outcome
 * @param level how much it asks of the reader
 * @param reason why, as the end of a sentence
 */
record Relation(String rule, Outcome outcome, Level level, String reason) {}
