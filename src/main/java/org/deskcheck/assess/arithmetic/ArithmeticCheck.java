// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Finding;

/**
 * Does the arithmetic of one article hold? Only figures that the wording ties together are combined; each printed
 * figure counts as the interval that its digits allow (Nuijten et al. 2016, statcheck, do the same for statistics).
 * What was verified is reported as a note, what fails as a warning. Stateless.
 */
public final class ArithmeticCheck {

    private static final List<Rule> RULES = List.of(
            new SumOfParts(),
            new Breakdown(),
            new StatedTotal(),
            new TableTotal(),
            new RestOfTotal(),
            new ShareOfBase(),
            new ShareOfEarlierBase(),
            new PostMoney(),
            new FundedShare(),
            new CostOfFunds(),
            new TotalOverYears(),
            new RateTimesTerm(),
            new UnitsTimesPrice(),
            new Growth(),
            new TableGrowth(),
            new ImpliedBase(),
            new PronounBase(),
            new CauseOfChange(),
            new CauseBefore(),
            new RatioWords(),
            new UnsupportedTotal(),
            new Instruments(),
            new NamedFew(),
            new HedgeLost(),
            new DealTerms(),
            new HeadlineFigure(),
            new HorizonPast(),
            new ForecastUnsourced(),
            new PeriodMissing());

    /**
     * What holds and what fails, rule by rule, in the order of the text; a statement that the article repeats in the
     * same figures is reported once, where it stands first.
     */
    public List<Finding> check(Extraction extraction) {
        FiguredArticle article = FiguredArticle.of(extraction);
        Map<String, Finding> findings = new LinkedHashMap<>();
        RULES.stream()
                .flatMap(rule -> rule.check(article))
                .forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        return new ArrayList<>(findings.values());
    }
}
