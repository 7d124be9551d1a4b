// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * Makes every flag mean the same whatever was set beforehand. picocli takes a flag for the opposite of its default, so that one
 * that a file sets would be taken back by naming it; here {@code --flag} is always true, and {@code --flag=false} takes it back.
 */
final class Flags {

    private Flags() {}

    /** Changes the flags of a command and of all below it. */
    static void settle(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        List<OptionSpec> flags = spec.options().stream().filter(Flags::isFlag).toList();
        for (OptionSpec flag : flags) {
            spec.remove(flag);
            spec.addOption(flag.toBuilder()
                    .arity("0..1")
                    .fallbackValue("true")
                    .build());
        }
        command.getSubcommands().values().forEach(Flags::settle);
    }

    private static boolean isFlag(OptionSpec option) {
        boolean isOfAll = option.scopeType() == ScopeType.INHERIT; // picocli has copied it already; it says so itself
        return option.type().equals(boolean.class) && !isOfAll && !option.usageHelp() && !option.versionHelp();
    }
}
