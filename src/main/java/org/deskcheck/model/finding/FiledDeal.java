// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.fact.Deal;

/**
 * A deal as the index holds it.
 *
 * @param article the article that tells of it
 * @param deal the deal
 */
public record FiledDeal(ArticleCard article, Deal deal) {}
