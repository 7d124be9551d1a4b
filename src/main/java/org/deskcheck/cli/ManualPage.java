// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;
import java.util.Locale;
import org.deskcheck.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of the manual, made of what the commands say of themselves; the sections are those of man-pages(7). */
final class ManualPage {

    private final Roff page = new Roff();

    private ManualPage() {}

    /** The page of a root command, in section 1. */
    static String of(CommandSpec root) {
        return new ManualPage().write(root);
    }

    private String write(CommandSpec root) {
        String name = root.name();
        page.title(name.toUpperCase(Locale.ROOT), 1, name + " " + Version.current());
        page.section("NAME").text(name + " - " + Prose.of(root));
        page.section("SYNOPSIS").text(name + " COMMAND [OPTION...] [ARGUMENT...]");
        page.section("OPTIONS").text("All commands have these.");
        root.options().stream().filter(option -> !option.hidden()).forEach(this::option);
        page.section("COMMANDS");
        root.subcommands().values().forEach(command -> command(root, command.getCommandSpec()));
        surroundings();
        return page.toString();
    }

    private void command(CommandSpec root, CommandSpec command) {
        page.subsection(command.qualifiedName() + positionals(command));
        page.text(Prose.of(command));
        command.positionalParameters()
                .forEach(parameter -> page.item(parameter.paramLabel(), String.join(" ", parameter.description())));
        List<String> common =
                root.options().stream().map(OptionSpec::longestName).toList();
        command.options().stream()
                .filter(option -> !option.hidden() && !common.contains(option.longestName()))
                .forEach(this::option);
        List<String> footer = Prose.footer(command);
        if (!footer.isEmpty()) {
            page.literal(footer);
        }
        command.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(below -> command(root, below));
    }

    private static String positionals(CommandSpec command) {
        StringBuilder words = new StringBuilder(command.subcommands().isEmpty() ? "" : " [COMMAND]");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String more = parameter.arity().max() > 1 ? "..." : "";
            words.append(' ')
                    .append(
                            parameter.arity().min() == 0
                                    ? "[" + parameter.paramLabel() + more + "]"
                                    : parameter.paramLabel() + more);
        }
        return words.toString();
    }

    private void option(OptionSpec option) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        page.item(String.join(", ", option.names()) + value, Prose.of(option));
    }

    private void surroundings() {
        page.section("EXIT STATUS");
        ExitCode.MEANINGS.forEach((code, meaning) -> page.item(code.toString(), meaning));
        page.section("ENVIRONMENT")
                .item("DESKCHECK_OPTION", "The value of --option for all commands, such as DESKCHECK_THREADS=2.")
                .item("DESKCHECK_COMMAND_OPTION", "The same for one command, such as DESKCHECK_RUN_THREADS=2.")
                .item("DESKCHECK_JAVA_OPTS", "Further options for Java, such as -Xmx4g.")
                .item("JAVA_HOME", "The Java to use.")
                .item("NO_COLOR", "Set to anything, nothing is set off with colours or weights.")
                .item("CLICOLOR, CLICOLOR_FORCE", "0 is the same as NO_COLOR; forced, it is set off in a pipe too.")
                .item("COLUMNS", "How wide tables are.");
        page.section("FILES")
                .item("deskcheck.yaml", "Settings of a project, in the working folder or above it.")
                .item("$XDG_CONFIG_HOME/deskcheck/config.yaml", "Settings of the user, by default in ~/.config.")
                .item("reports/", "Where a run writes. index.html is the report, index/ what searches read.");
        page.section("SEE ALSO").text("Lucene's query syntax, which search reads, is in the help of deskcheck fields.");
    }
}
