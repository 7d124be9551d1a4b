// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/**
 * Sources against uses of funds: "With the customer's 10% prepayment, it has funded 80% of the $5 million project" after
 * a financing and a contract. The financing and the prepayment together must make the share; a match is worth a note, and
 * a mismatch proves nothing.
 */
final class FundedShare implements Rule {

    private static final String NAME = "share-of-base";

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return Funding.in(article).map(funding -> finding(article, funding));
    }

    private static Finding finding(FiguredArticle article, Funding funding) {
        Share share = funding.share();
        String formula = "(%s + %s × %s) / %s = %s"
                .formatted(
                        funding.financing().text(),
                        funding.upfront().text(),
                        funding.contract().text(),
                        share.base().text(),
                        Amount.percent(funding.percent()));
        String message = "The financing and the prepayment make the share of "
                + share.percent().text() + ": " + formula + ".";
        List<Figure> evidence =
                List.of(funding.financing(), funding.upfront(), funding.contract(), share.percent(), share.base());
        return Findings.of(
                article, NAME, Optional.of(Outcome.CONSISTENT_WITHIN_ROUNDING), Level.NOTE, message, evidence, formula);
    }
}
