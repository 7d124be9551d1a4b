// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;

/** The wordings of {@code models/rules/house-patterns.tsv}, by rule and use. */
final class HousePatterns {

    private final Map<String, PhraseFinder<String>> finders = new HashMap<>();

    private HousePatterns() {}

    /** The patterns that are packaged with the program. */
    static HousePatterns standard() {
        Map<String, List<PhraseFinder.Rule<String>>> rules = new HashMap<>();
        for (Row row : Table.read("rules/house-patterns.tsv").rows()) {
            PhrasePattern pattern = PhrasePattern.parse(row.get("pattern"));
            rules.computeIfAbsent(key(row.get("rule"), row.get("use")), key -> new ArrayList<>())
                    .add(new PhraseFinder.Rule<>(pattern, row.get("pattern")));
        }
        HousePatterns patterns = new HousePatterns();
        rules.forEach((key, list) -> patterns.finders.put(key, new PhraseFinder<>(list)));
        return patterns;
    }

    private static String key(String rule, String use) {
        return rule + ":" + use;
    }

    /** What is found for a rule's use in a sentence; the value of a hit is its pattern. Nothing when the rule has none. */
    List<PhraseFinder.Hit<String>> find(String rule, String use, Words words) {
        PhraseFinder<String> finder = finders.get(key(rule, use));
        return finder == null ? List.of() : finder.find(words.texts());
    }
}
