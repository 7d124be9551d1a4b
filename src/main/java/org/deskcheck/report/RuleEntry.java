// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

/**
 * A rule whose findings a report shows.
 *
 * @param id its name in the records
 * @param level the level of its findings when something is wrong
 * @param title what it looks for
 * @param why why that matters
 */
public record RuleEntry(String id, String level, String title, String why) {}
