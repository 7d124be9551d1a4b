// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.text.Span;

/**
 * A credit rating of a deal.
 *
 * @param agency who gave it
 * @param grade the grade as printed, such as {@code A(low)}
 * @param span where the grade stands
 */
public record Rating(String agency, String grade, Span span) {}
