// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;
import java.util.Optional;
import org.deskcheck.Policy;
import org.deskcheck.Rules;
import org.deskcheck.lexicon.rule.RulePack;
import org.deskcheck.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code rules}: what findings are made by. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Tells by which rules findings are made. The rules are an aid for a reviewer, not legal advice.")
final class RulesCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all rules.")
    void list(@Mixin PolicyChoice choice, @Mixin JsonChoice json) {
        Columns table =
                Columns.named(List.of("rule", "level", "pack", "title"), "RULE", "LEVEL", "PACK", "WHAT IT LOOKS FOR");
        Rules.of(choice.packs(Policy.ALL))
                .forEach(rule -> table.row(rule.id(), rule.level(), rule.pack(), rule.title()));
        table.print(deskcheck.terminal(), json.isAsked());
    }

    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Tries the rules on their own examples; exit code 1 when one fails.")
    int test(
            @Mixin PolicyChoice choice,
            @Parameters(arity = "0..1", paramLabel = "ID", description = "Only this rule.") Optional<String> id) {
        List<RulePack> packs = choice.packs(Policy.ALL);
        id.ifPresent(name -> find(packs, name));
        List<Rules.Tried> tried = Rules.test(packs)
                .filter(one -> id.isEmpty() || one.rule().id().equals(id.get()))
                .toList();
        List<Rules.Tried> wrong = tried.stream().filter(one -> !one.isRight()).toList();
        wrong.forEach(one -> deskcheck
                .terminal()
                .out()
                .println(one.pack().name() + " " + one.rule().id() + ": "
                        + (one.example().matches() ? "misses " : "wrongly finds something in ") + "\""
                        + one.example().text().strip() + "\""));
        deskcheck.terminal().out().println(tried.size() + " examples, " + wrong.size() + " wrong");
        return wrong.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    @Command(
            name = "explain",
            mixinStandardHelpOptions = true,
            description = "Says what a rule is and where it comes from.")
    void explain(
            @Mixin PolicyChoice choice, @Parameters(paramLabel = "ID", description = "The rule's name.") String id) {
        List<RulePack> packs = choice.packs(Policy.ALL);
        deskcheck.terminal().out().print(RuleExplanation.of(find(packs, id), packs));
    }

    private static Rules.Entry find(List<RulePack> packs, String id) {
        return Rules.of(packs)
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("there is no rule " + id + "; see `deskcheck rules list`"));
    }
}
