// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.Finding;

/**
 * What an article should disclose and does not, and what it says that it should not: the rules of {@code
 * models/rules/house.tsv}. Stateless; threads may share it.
 */
public final class DisclosurePolicy {

    private final List<Check> checks;

    private DisclosurePolicy(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** With the rules that are packaged with the program. */
    public static DisclosurePolicy standard() {
        HouseRules rules = HouseRules.standard();
        HousePatterns patterns = HousePatterns.standard();
        Voice voice = new Voice(patterns);
        return new DisclosurePolicy(List.of(
                new HeaderCheck(rules),
                new DisclaimerCheck(rules, patterns),
                new InterestCheck(rules, patterns),
                new PromotionCheck(rules, patterns),
                new WordingCheck(rules, patterns, voice),
                new PriceCheck(rules, patterns)));
    }

    /**
     * The findings on an article, in the order of the checks and of the text.
     *
     * @param disclaimers the article's disclaimers
     */
    public List<Finding> check(Extraction extraction, List<Disclaimer> disclaimers) {
        Page page = Page.of(extraction.article(), disclaimers);
        List<Finding> findings = new ArrayList<>();
        checks.forEach(check -> findings.addAll(check.check(page)));
        return findings;
    }
}
