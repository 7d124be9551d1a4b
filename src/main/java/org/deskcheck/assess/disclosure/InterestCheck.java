// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.BlockRole;

/** {@code interest-undisclosed}: the author is presented as somebody who trades, and no holdings are disclosed. */
final class InterestCheck implements Check {

    private static final String RULE = "interest-undisclosed";

    private final HouseRules rules;
    private final HousePatterns patterns;

    InterestCheck(HouseRules rules, HousePatterns patterns) {
        this.rules = rules;
        this.patterns = patterns;
    }

    @Override
    public List<Finding> check(Page page) {
        if (page.discloses(DisclaimerElement.INTERESTS)) {
            return List.of();
        }
        return page.passages().stream()
                .flatMap(passage -> find(page, passage).stream())
                .limit(1)
                .toList();
    }

    private Optional<Finding> find(Page page, Passage passage) {
        boolean ofAuthor = passage.role() == BlockRole.BIO
                || !patterns.find(RULE, "topic", passage.words()).isEmpty();
        if (!ofAuthor) {
            return Optional.empty();
        }
        return patterns.find(RULE, "flags", passage.words()).stream()
                .findFirst()
                .map(hit -> passage.words().span(hit.from(), hit.to()))
                .map(span -> rules.raise(
                        RULE,
                        page.article(),
                        "It says \"" + page.article().text().slice(span) + "\".",
                        List.of(span)));
    }
}
