// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.Optional;
import org.deskcheck.model.fact.Figure;

/**
 * Two figures held against each other.
 *
 * @param a the figure of the source or of the earlier article, where there is one to compare with
 * @param b the figure of the story or of the later article
 * @param outcome what it came to
 * @param reason why, in words
 */
public record Comparison(Optional<Figure> a, Optional<Figure> b, Outcome outcome, String reason) {}
