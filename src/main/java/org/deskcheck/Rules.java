// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.lexicon.Table;

/** The rules whose findings a report shows. */
public final class Rules {

    private static final List<String> TABLES = List.of("rules/figures.tsv", "rules/house.tsv");

    private Rules() {}

    /**
     * A rule.
     *
     * @param id its name in the records
     * @param level the level of its findings when something is wrong
     * @param title what it looks for
     * @param why why that matters
     */
    public record Entry(String id, String level, String title, String why) {}

    /** All rules, those about figures first. */
    public static Stream<Entry> all() {
        return TABLES.stream()
                .flatMap(name -> Table.read(name).rows().stream())
                .map(row -> new Entry(row.get("id"), row.get("level"), row.get("title"), row.get("why")));
    }
}
