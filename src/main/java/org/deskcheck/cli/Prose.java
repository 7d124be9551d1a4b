// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What commands and options say of themselves, as running text. */
final class Prose {

    /** A default is a matter of the machine and its configuration; what is handed on must not depend on them. */
    private static final String DEFAULT_VARIABLE = "${DEFAULT-VALUE}";

    private Prose() {}

    /** What a command does. */
    static String of(CommandSpec command) {
        return plain(String.join(" ", command.usageMessage().description()));
    }

    /** What an option is for. */
    static String of(OptionSpec option) {
        String text = String.join(" ", option.description());
        return plain(text.replace(DEFAULT_VARIABLE, String.valueOf(option.initialValue())));
    }

    /** The lines at the end of a command's help, as they are. */
    static List<String> footer(CommandSpec command) {
        return List.of(command.usageMessage().footer()).stream()
                .map(Prose::plain)
                .toList();
    }

    private static String plain(String text) {
        return Ansi.OFF.string(text.replace("%n", "\n")).replace("%%", "%");
    }
}
