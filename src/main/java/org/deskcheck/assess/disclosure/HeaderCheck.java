// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Span;

/** {@code article-undated}, {@code article-untitled}, {@code article-unsigned}. */
final class HeaderCheck implements Check {

    private final HouseRules rules;

    HeaderCheck(HouseRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Finding> check(Page page) {
        if (page.length() < SHORTEST_ARTICLE) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Span> head = page.head().stream().toList();
        if (page.article().published().isEmpty()) {
            findings.add(rules.raise("article-undated", page.article(), "", head));
        }
        if (page.article().title().isEmpty()) {
            findings.add(rules.raise("article-untitled", page.article(), "", head));
        }
        if (page.article().bylines().isEmpty()) {
            findings.add(rules.raise("article-unsigned", page.article(), "", head));
        }
        return findings;
    }
}
