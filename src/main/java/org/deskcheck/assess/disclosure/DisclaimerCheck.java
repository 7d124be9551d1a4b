// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import static org.deskcheck.model.finding.DisclaimerElement.CAPITAL_LOSS;
import static org.deskcheck.model.finding.DisclaimerElement.FORWARD_LOOKING;
import static org.deskcheck.model.finding.DisclaimerElement.NOT_ADVICE;
import static org.deskcheck.model.finding.DisclaimerElement.RISK_WARNING;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Span;

/** {@code disclaimer-missing} and {@code disclaimer-partial}, for articles that speak to investors. */
final class DisclaimerCheck implements Check {

    /** An article is about investing when it speaks of at least so many of the rule's topics ... */
    private static final int TOPICS = 3;
    /** ... and at least once in so many words. */
    private static final int WORDS_PER_MENTION = 80;

    private static final String MISSING = "disclaimer-missing";

    private final HouseRules rules;
    private final HousePatterns patterns;

    DisclaimerCheck(HouseRules rules, HousePatterns patterns) {
        this.rules = rules;
        this.patterns = patterns;
    }

    @Override
    public List<Finding> check(Page page) {
        if (page.length() < SHORTEST_ARTICLE || !isForInvestors(page)) {
            return List.of();
        }
        if (page.disclaimers().isEmpty()) {
            return List.of(rules.raise(
                    MISSING, page.article(), "", page.head().stream().toList()));
        }
        List<String> lacking = lacking(page);
        boolean release = page.discloses(FORWARD_LOOKING);
        if (lacking.isEmpty() || release) {
            return List.of();
        }
        List<Span> spans = page.disclaimers().stream().map(Disclaimer::span).toList();
        return List.of(rules.raise(
                "disclaimer-partial",
                page.article(),
                "It does not say " + String.join(", nor ", lacking) + ".",
                spans));
    }

    private boolean isForInvestors(Page page) {
        List<String> mentions = page.prose().stream()
                .flatMap(passage -> patterns.find(MISSING, "topic", passage.words()).stream())
                .map(PhraseFinder.Hit::value)
                .toList();
        return mentions.stream().distinct().count() >= TOPICS && mentions.size() * WORDS_PER_MENTION >= page.length();
    }

    private static List<String> lacking(Page page) {
        List<String> lacking = new ArrayList<>();
        if (!page.discloses(NOT_ADVICE)) {
            lacking.add("that the text is no advice");
        }
        if (!page.discloses(RISK_WARNING) && !page.discloses(CAPITAL_LOSS)) {
            lacking.add("that investing carries risk");
        }
        return lacking;
    }
}
