// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import org.deskcheck.model.fact.Figure;

/**
 * A figure of a quote.
 *
 * @param letter the letter of the quote
 * @param figure the figure
 */
record LetteredFigure(String letter, Figure figure) {}
