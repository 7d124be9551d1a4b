// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.Optional;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;

/**
 * A claim as the index holds it, with all that a comparison needs.
 *
 * @param article the article it stands in
 * @param claim the claim
 * @param figure its figure, where it has one
 */
public record FiledClaim(ArticleCard article, Claim claim, Optional<Figure> figure) {}
