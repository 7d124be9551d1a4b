// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

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
    private final Terminal terminal;

    Settled(Configuration configuration, Terminal terminal) {
        this.configuration = configuration;
        this.terminal = terminal;
    }

    @Override
    public int execute(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        if (!configuration.faults().isEmpty() && !isHelpful(parsed)) {
            configuration.faults().forEach(terminal::say);
            return ExitCode.USAGE;
        }
        return new RunLast().execute(parsed);
    }

    private static boolean isHelpful(ParseResult parsed) {
        return parsed.hasSubcommand()
                && HELPFUL.contains(parsed.subcommand().commandSpec().name());
    }
}
