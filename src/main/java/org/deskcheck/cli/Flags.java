// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.lang.reflect.Method;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Makes every flag mean the same whatever was set beforehand. picocli takes a flag for the opposite of its default, so that one
 * that a file sets would be taken back by naming it; here {@code --flag} is always true, and {@code --flag=false} takes it back.
 */
final class Flags {

    private Flags() {}

    /** Changes the flags of a command and of all below it. */
    static void settle(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        // picocli knows the parameters of a method by the order of its options, which must stay.
        boolean isMethod = spec.userObject() instanceof Method;
        List<OptionSpec> flags = isMethod
                ? List.of()
                : spec.options().stream().filter(Flags::isUnsettled).toList();
        for (OptionSpec flag : flags) {
            spec.remove(flag);
            spec.addOption(flag.toBuilder().arity("0..1").fallbackValue("true").build());
        }
        command.getSubcommands().values().forEach(Flags::settle);
    }

    /** One that says so itself stays as it is; picocli has copied some to all commands. */
    private static boolean isUnsettled(OptionSpec option) {
        return option.type().equals(boolean.class)
                && option.fallbackValue().isEmpty()
                && !option.usageHelp()
                && !option.versionHelp();
    }
}
