// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** The shells that words are completed in. */
enum Completion {
    BASH,
    ZSH,
    FISH;

    /** The script for the commands below a root. */
    String script(CommandSpec root) {
        return switch (this) {
            case FISH -> FishCompletion.of(root);
            // picocli's script runs in zsh too, which it makes understand bash's way.
            case BASH, ZSH -> AutoComplete.bash(root.name(), root.commandLine());
        };
    }

    /** What files with the script are called after. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
