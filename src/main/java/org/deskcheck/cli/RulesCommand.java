// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import org.deskcheck.Rules;
import org.deskcheck.model.Problem;
import picocli.CommandLine.Command;
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
    void list() {
        Columns table = new Columns("RULE", "LEVEL", "WHAT IT LOOKS FOR");
        Rules.all().forEach(rule -> table.row(rule.id(), rule.level(), rule.title()));
        deskcheck.terminal().out().print(table);
    }

    @Command(name = "explain", mixinStandardHelpOptions = true, description = "Says why a rule is there.")
    void explain(@Parameters(paramLabel = "ID", description = "The rule's name.") String id) {
        Rules.Entry rule = Rules.all()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("there is no rule " + id + "; see `deskcheck rules list`"));
        deskcheck.terminal().out().println(rule.id() + " (" + rule.level() + ")");
        deskcheck.terminal().out().println(rule.title());
        deskcheck.terminal().out().println(rule.why());
    }
}
