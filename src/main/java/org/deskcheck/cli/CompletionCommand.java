// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code completion}: what a shell reads to complete words. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints what a shell reads to complete commands and options.",
        footer = {
            "",
            "bash   . <(deskcheck completion bash)         in ~/.bashrc",
            "zsh    . <(deskcheck completion zsh)          in ~/.zshrc, after compinit",
            "fish   deskcheck completion fish | source     in ~/.config/fish/config.fish"
        })
final class CompletionCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(arity = "1", paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Completion shell = Completion.BASH;

    @Override
    public void run() {
        deskcheck.terminal().out().print(shell.script(Papers.commands()));
    }
}
