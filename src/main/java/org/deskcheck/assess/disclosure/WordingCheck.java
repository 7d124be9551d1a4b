// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Span;

/**
 * {@code advice-second-person}, {@code promissory} and {@code superlative-unsupported}: wordings in the article's own
 * voice. What it quotes, reports or denies passes.
 */
final class WordingCheck implements Check {

    private static final List<String> RULES = List.of("advice-second-person", "promissory", "superlative-unsupported");

    private final HouseRules rules;
    private final HousePatterns patterns;
    private final Voice voice;

    WordingCheck(HouseRules rules, HousePatterns patterns, Voice voice) {
        this.rules = rules;
        this.patterns = patterns;
        this.voice = voice;
    }

    @Override
    public List<Finding> check(Page page) {
        List<Finding> findings = new ArrayList<>();
        for (String rule : RULES) {
            page.passages().stream()
                    .filter(passage -> passage.role().isArticle())
                    .forEach(passage -> find(rule, page, passage, findings));
        }
        return findings;
    }

    /** The first wording of a sentence that is the article's own; one finding for a sentence is enough. */
    private void find(String rule, Page page, Passage passage, List<Finding> findings) {
        List<PhraseFinder.Hit<String>> hits = patterns.find(rule, "flags", passage.words());
        if (hits.isEmpty() || !patterns.find(rule, "passes", passage.words()).isEmpty()) {
            return;
        }
        String flat = page.article().text().flat();
        hits.stream()
                .filter(hit -> voice.isOwn(flat, passage, hit.from(), hit.to()))
                .findFirst()
                .ifPresent(hit -> {
                    Span span = passage.words().span(hit.from(), hit.to());
                    String phrase = "It says \"" + page.article().text().slice(span) + "\".";
                    findings.add(rules.raise(rule, page.article(), phrase, List.of(span)));
                });
    }
}
