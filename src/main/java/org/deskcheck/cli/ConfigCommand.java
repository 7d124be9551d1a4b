// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deskcheck.cli.config.Catalogue;
import org.deskcheck.cli.config.Configuration;
import org.deskcheck.cli.config.Effective;
import org.deskcheck.cli.config.Setting;
import org.deskcheck.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code config}: what was set beforehand. */
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what was set beforehand. Of options the strongest counts: the command line, the environment, the project's",
            "deskcheck.yaml in the working folder or above it, the user's config.yaml, the program's own default."
        },
        footerHeading = "%nFor instance, in deskcheck.yaml:%n",
        footer = {
            "  output: reports/may       # long options without their hyphens; paths begin at the file's folder",
            "  policy: [house, finra-2210]",
            "  run:                      # for one command alone",
            "    threads: 2",
            "",
            "or DESKCHECK_THREADS=2 for all commands, DESKCHECK_RUN_THREADS=2 for one. A project's file can only name",
            "paths beneath its folder, and not send elsewhere what a command prints."
        })
final class ConfigCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows each setting and where it is from, the strongest first.")
    int show(
            @Option(names = "--effective", description = "Also what nobody set, with the program's own defaults.")
                    boolean effective,
            @Mixin JsonChoice json) {
        Configuration configuration = Configuration.of(deskcheck.surroundings(), spec::root);
        List<Setting> settings = effective
                ? new Effective(Catalogue.of(spec.root()), configuration).settings()
                : configuration.settings();
        Columns table = Columns.named(
                List.of("key", "command", "value", "from", "place"), "KEY", "COMMAND", "VALUE", "FROM", "PLACE");
        settings.forEach(setting -> table.row(
                setting.key(),
                setting.command().orElse(""),
                setting.value(),
                setting.layer().label(),
                setting.place()));
        table.print(deskcheck.terminal(), json.isAsked());
        configuration.faults().forEach(deskcheck.terminal()::say);
        return configuration.faults().isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
    }

    @Command(
            name = "validate",
            mixinStandardHelpOptions = true,
            description = "Says what is wrong with a file of settings; without FILE, with all that counts here.")
    int validate(
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "The file, read as a project's.")
                    Optional<Path> file) {
        file.filter(Files::notExists).ifPresent(missing -> {
            throw Problem.notFound("there is no file " + missing + ": check the path");
        });
        Configuration configuration = file.map(
                        path -> Configuration.ofFile(path, deskcheck.surroundings(), spec.root()))
                .orElseGet(() -> Configuration.of(deskcheck.surroundings(), spec::root));
        Terminal terminal = deskcheck.terminal();
        configuration.faults().forEach(terminal::say);
        if (!configuration.faults().isEmpty()) {
            return ExitCode.USAGE;
        }
        configuration.files().forEach(path -> terminal.tell("read " + path));
        int count = configuration.settings().size();
        terminal.tell(count + (count == 1 ? " setting" : " settings") + ", nothing wrong");
        return ExitCode.DONE;
    }
}
