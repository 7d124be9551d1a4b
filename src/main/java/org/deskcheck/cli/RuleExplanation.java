// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deskcheck.Rules;
import org.deskcheck.lexicon.rule.Citation;
import org.deskcheck.lexicon.rule.Condition;
import org.deskcheck.lexicon.rule.Rule;
import org.deskcheck.lexicon.rule.RulePack;
import org.deskcheck.lexicon.rule.Topic;
import org.deskcheck.model.Labelled;

/** All that is known of a rule, for a person at a terminal. */
final class RuleExplanation {

    private final List<String> lines = new ArrayList<>();

    private RuleExplanation() {}

    /** The words for a rule; {@code packs} are those among which its own is. */
    static String of(Rules.Entry entry, List<RulePack> packs) {
        RuleExplanation explanation = new RuleExplanation();
        explanation.lines.add(entry.id() + " (" + entry.level() + ")");
        explanation.lines.add(entry.title());
        explanation.lines.add(entry.why());
        entry.rule().ifPresent(explanation::add);
        packs.stream().filter(pack -> pack.name().equals(entry.pack())).forEach(explanation::add);
        return String.join("\n", explanation.lines) + "\n";
    }

    private void add(Rule rule) {
        say("do", rule.suggestion());
        source(rule.source());
        condition(rule.condition());
        rule.examples()
                .forEach(example -> say(
                        example.matches() ? "finds" : "passes",
                        example.text().strip().replace('\n', ' ')));
    }

    private void source(Citation source) {
        say("source", source.reference());
        source.url().ifPresent(url -> say("", url));
        if (source.mustBeVerified()) {
            say("", "verify the section and the wording at the source before you rely on it");
        }
    }

    private void condition(Condition condition) {
        condition.since().ifPresent(since -> say("since", since.toString()));
        if (!condition.kinds().isEmpty()) {
            say("applies", "to " + labels(condition.kinds()));
        }
        if (!condition.about().isEmpty()) {
            say(
                    "applies",
                    "to articles about "
                            + condition.about().stream().map(Topic::name).collect(Collectors.joining(" and ")));
        }
        condition
                .disclaimed()
                .ifPresent(is -> say("applies", is ? "where there is a disclaimer" : "where there is none"));
        if (!condition.given().isEmpty()) {
            say("applies", "where it is said: " + labels(condition.given()));
        }
        if (!condition.unless().isEmpty()) {
            say("applies", "unless it is said: " + labels(condition.unless()));
        }
    }

    private void add(RulePack pack) {
        say("pack", pack.name() + ", version " + pack.version() + ": " + pack.title());
        say("", pack.about());
    }

    private static String labels(List<? extends Labelled> labels) {
        return labels.stream().map(Labelled::label).collect(Collectors.joining(", "));
    }

    private void say(String what, String words) {
        lines.add(String.format(Locale.ROOT, "%-8s %s", what, words));
    }
}
