// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

/**
 * A piece of a quote.
 *
 * @param text its characters
 * @param marked whether it is the evidence itself
 */
record Passage(String text, boolean marked) {}
