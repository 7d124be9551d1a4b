// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import org.deskcheck.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    Deskcheck(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
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
