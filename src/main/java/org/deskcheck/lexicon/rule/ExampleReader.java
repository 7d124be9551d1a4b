// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.lexicon.yaml.YamlMap;
import org.deskcheck.model.text.BlockRole;

/** Reads an example of a rule: a bare text, or one with what is to be known of its article. */
final class ExampleReader {

    private static final LocalDate A_DAY = LocalDate.of(2026, 6, 3);
    private static final int MOST_TIMES = 100;

    private ExampleReader() {}

    static Example read(YamlMap.Element element, boolean matches) {
        return element.text()
                .map(text -> new Example(matches, text, BlockRole.BODY, 1, Optional.empty(), Optional.of(A_DAY), true))
                .orElseGet(() -> read(element.map(), matches));
    }

    private static Example read(YamlMap map, boolean matches) {
        map.allow(Set.of("text", "role", "times", "publisher", "published", "dated", "titled"));
        Optional<LocalDate> day = map.date("published").or(() -> Optional.of(A_DAY));
        return new Example(
                matches,
                map.text("text"),
                map.label(BlockRole.class, "role").orElse(BlockRole.BODY),
                map.number("times", 1, MOST_TIMES),
                map.optionalText("publisher"),
                day.filter(any -> map.flag("dated", true)),
                map.flag("titled", true));
    }
}
