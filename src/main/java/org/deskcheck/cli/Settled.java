// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.cli.config.Configuration;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Carries out what was asked, unless the configuration is wrong: a key that is misspelt would silently not count. What helps
 * to put it right works anyhow.
 */
final class Settled implements IExecutionStrategy {

    private static final Set<String> HELPFUL = Set.of("config", "completion", "help");

    private final Configuration configuration;
    private final Deskcheck deskcheck;

    Settled(Configuration configuration, Deskcheck deskcheck) {
        this.configuration = configuration;
        this.deskcheck = deskcheck;
    }

    @Override
    public int execute(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!configuration.faults().isEmpty() && !isHelpful(parsed)) {
            configuration.faults().forEach(deskcheck.terminal()::say);
            return ExitCode.USAGE;
        }
        deskcheck.settle(isSet(parsed, "quiet"), isSet(parsed, "verbose"));
        return new RunLast().execute(parsed);
    }

    /** Picocli asks for no defaults of options that all commands inherit. */
    private boolean isSet(ParseResult parsed, String key) {
        Optional<Boolean> given = Optional.empty();
        for (ParseResult part : parsed.asCommandLineList().stream()
                .map(CommandLine::getParseResult)
                .toList()) {
            if (part.hasMatchedOption("--" + key)) {
                given = Optional.of(part.matchedOptionValue("--" + key, true));
            }
        }
        String command =
                parsed.hasSubcommand() ? parsed.subcommand().commandSpec().name() : "";
        return given.orElseGet(() -> configuration
                .find(command, key)
                .map(setting -> Boolean.valueOf(setting.value()))
                .orElse(false));
    }

    private static boolean isHelpful(ParseResult parsed) {
        return parsed.hasSubcommand()
                && HELPFUL.contains(parsed.subcommand().commandSpec().name());
    }
}
