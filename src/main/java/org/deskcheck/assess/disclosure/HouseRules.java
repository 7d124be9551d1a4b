// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.StableId;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Span;

/** The rules of {@code models/rules/house.tsv}: their levels, and the findings they raise. */
final class HouseRules {

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private record Rule(Level level, String title) {}

    private HouseRules() {}

    /**
     * The rules that are packaged with the program.
     *
     * @throws IllegalStateException when a level is unknown
     */
    static HouseRules standard() {
        HouseRules house = new HouseRules();
        for (Row row : Table.read("rules/house.tsv").rows()) {
            Level level = Labelled.parse(Level.class, row.get("level"))
                    .orElseThrow(() -> new IllegalStateException("no such level: " + row.get("level")));
            house.rules.put(row.get("id"), new Rule(level, row.get("title")));
        }
        return house;
    }

    /**
     * A finding of a rule.
     *
     * @param detail what the rule's title does not say, as a clause of its own; empty for nothing
     * @param evidence the places it rests on
     * @throws IllegalArgumentException when there is no such rule
     */
    Finding raise(String rule, Article article, String detail, List<Span> evidence) {
        Rule known = Optional.ofNullable(rules.get(rule))
                .orElseThrow(() -> new IllegalArgumentException("no such rule: " + rule));
        List<String> parts = new ArrayList<>(List.of(rule, article.id()));
        evidence.forEach(span -> parts.add(article.text().slice(span)));
        return new Finding(
                StableId.of("f", parts.toArray(String[]::new)),
                rule,
                known.level(),
                Optional.empty(),
                detail.isEmpty() ? known.title() : known.title() + " " + detail,
                List.of(article.id()),
                evidence.stream().map(span -> new Evidence(article.id(), span)).toList(),
                Optional.empty());
    }
}
