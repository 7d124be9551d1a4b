// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.lexicon.rule.Rule;
import org.deskcheck.lexicon.rule.RulePack;
import org.deskcheck.model.StableId;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Lack;

/**
 * What an article should disclose and does not, and what it says that it should not: the rules of the packs in force.
 * Stateless; threads may share it.
 */
public final class DisclosurePolicy {

    private final List<RuleInForce> rules;
    private final ReleaseMarks marks = ReleaseMarks.standard();

    private DisclosurePolicy(List<Rule> rules) {
        Voice voice = Voice.standard();
        this.rules = rules.stream().map(rule -> new RuleInForce(rule, voice)).toList();
    }

    /** With the house's rules. */
    public static DisclosurePolicy standard() {
        return of(List.of(RulePack.packaged(RulePack.HOUSE)));
    }

    /** With the rules of these packs, one pack after the other. */
    public static DisclosurePolicy of(List<RulePack> packs) {
        return new DisclosurePolicy(
                packs.stream().flatMap(pack -> pack.rules().stream()).toList());
    }

    /** With a single rule. */
    static DisclosurePolicy of(Rule rule) {
        return new DisclosurePolicy(List.of(rule));
    }

    /**
     * The findings on an article, in the order of the rules and of the text. Their ids differ, and are the same for the
     * same words of the same article, whatever else in it changes.
     *
     * @param disclaimers the article's disclaimers
     */
    public List<Finding> check(Extraction extraction, List<Disclaimer> disclaimers) {
        Page page = Page.of(extraction.article(), disclaimers, marks);
        Map<String, Integer> met = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (RuleInForce rule : rules) {
            for (Finding finding : rule.findings(page)) {
                int time = met.merge(finding.id(), 1, Integer::sum);
                findings.add(time == 1 ? finding : again(finding, time));
            }
        }
        return findings;
    }

    /**
     * What the rules ask the article to disclose and it does not, in the order of the rules.
     *
     * @param disclaimers the article's disclaimers
     */
    public List<Lack> lacks(Extraction extraction, List<Disclaimer> disclaimers) {
        List<RuleInForce> asking =
                rules.stream().filter(RuleInForce::asksForWords).toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        Page page = Page.of(extraction.article(), disclaimers, marks);
        return asking.stream().flatMap(rule -> rule.lacks(page).stream()).toList();
    }

    /** The same words in another sentence. */
    private static Finding again(Finding finding, int time) {
        return new Finding(
                StableId.of("f", finding.id(), Integer.toString(time)),
                finding.rule(),
                finding.level(),
                finding.outcome(),
                finding.message(),
                finding.articles(),
                finding.evidence(),
                finding.computation(),
                finding.suggestion());
    }
}
