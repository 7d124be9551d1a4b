// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives picocli what was set beforehand as the defaults of the options. */
public final class ConfiguredDefaults implements IDefaultValueProvider {

    private final Configuration configuration;

    /** The defaults of a configuration. */
    public ConfiguredDefaults(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (configuration.settings().isEmpty() || !(argument instanceof OptionSpec option)) {
            return null; // picocli's word for: as the option itself says
        }
        return Catalogue.commandOf(option.command())
                .flatMap(command -> configuration.find(command, Catalogue.keyOf(option)))
                .map(Setting::value)
                .orElse(null);
    }
}
