// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

/**
 * A query that is kept, so that each run tells what is new to it.
 *
 * @param name what the user calls it
 * @param kind what it looks for
 * @param query in Lucene's syntax
 */
public record SavedQuery(String name, Kind kind, String query) {}
