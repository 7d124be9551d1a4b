// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.assess.disclosure.RuleTrial;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.rule.Example;
import org.deskcheck.lexicon.rule.Rule;
import org.deskcheck.lexicon.rule.RulePack;

/** The rules whose findings a report shows. */
public final class Rules {

    private static final String FIGURES = "figures";

    private Rules() {}

    /**
     * A rule.
     *
     * @param id its name in the records
     * @param level the level of its findings when something is wrong
     * @param title what it looks for
     * @param why why that matters
     * @param pack the pack it belongs to; {@code figures} for what is held against each other by code
     * @param rule all that its pack says of it; nothing for a rule about figures
     */
    public record Entry(String id, String level, String title, String why, String pack, Optional<Rule> rule) {}

    /**
     * An example that a rule was tried on.
     *
     * @param pack the pack of the rule
     * @param rule the rule
     * @param example the example
     * @param isRight whether the rule did what the example asks of it
     */
    public record Tried(RulePack pack, Rule rule, Example example, boolean isRight) {}

    /** All rules that are packaged with the program, those about figures first. */
    public static Stream<Entry> all() {
        return of(Policy.of(List.of(Policy.ALL), List.of()));
    }

    /** The rules about figures, and those of these packs. */
    public static Stream<Entry> of(List<RulePack> packs) {
        return Stream.concat(
                ofFigures(),
                packs.stream().flatMap(pack -> pack.rules().stream().map(rule -> entry(pack, rule))));
    }

    /** The rules about figures, which are always in force. */
    static Stream<Entry> ofFigures() {
        return Table.read("rules/figures.tsv").rows().stream()
                .map(row -> new Entry(
                        row.get("id"), row.get("level"), row.get("title"), row.get("why"), FIGURES, Optional.empty()));
    }

    private static Entry entry(RulePack pack, Rule rule) {
        return new Entry(rule.id(), rule.level().label(), rule.title(), rule.why(), pack.name(), Optional.of(rule));
    }

    /** Tries each rule of these packs on its examples. */
    public static Stream<Tried> test(List<RulePack> packs) {
        RuleTrial trial = new RuleTrial();
        return packs.stream()
                .flatMap(pack -> pack.rules().stream()
                        .flatMap(rule -> trial.of(rule).stream()
                                .map(tried -> new Tried(pack, rule, tried.example(), tried.isRight()))));
    }
}
