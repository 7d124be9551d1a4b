// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import org.deskcheck.Version;
import org.deskcheck.cli.Terminal.Volume;
import org.deskcheck.cli.config.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says what there is. */
@Command(
        name = "deskcheck",
        mixinStandardHelpOptions = true,
        versionProvider = Deskcheck.Versions.class,
        description = "Checks the figures, deals, disclaimers and tone of news articles, alone and against each other.",
        footer = {
            "",
            "Start with:   deskcheck run FOLDER      and open reports/index.html",
            "Exit codes:   0 done, 1 findings at or above --fail-on, 2 usage, 3 done in part (some inputs failed),",
            "              4 nothing to do or not found, 5 index or disk unusable, 130 interrupted"
        })
final class Deskcheck implements Runnable {

    private final Terminal terminal;
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            arity = "0..1",
            fallbackValue = "true",
            description = "Say only what failed.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            arity = "0..1",
            fallbackValue = "true",
            description = "Also say how long each stage took, and what was passed over and why.")
    private boolean verbose;

    Deskcheck(Terminal terminal, Surroundings surroundings) {
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    /** Is quiet or tells more where nobody said so on the command line. */
    void settle(boolean asQuiet, boolean asVerbose) {
        quiet = asQuiet;
        verbose = asVerbose;
    }

    /** Where a command reads and writes, as loud as it is asked to be. */
    Terminal terminal() {
        if (quiet) {
            return terminal.at(Volume.QUIET);
        }
        return verbose ? terminal.at(Volume.VERBOSE) : terminal;
    }

    /** What the program was started in. */
    Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do, for instance `deskcheck run FOLDER`");
    }

    /** Tells the version that was built. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"deskcheck " + Version.current()};
        }
    }
}
