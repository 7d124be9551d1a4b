// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** What counts for every option of every command, whether anybody set it or not. */
public final class Effective {

    private final Catalogue catalogue;
    private final Configuration configuration;

    /** What counts under a configuration. */
    public Effective(Catalogue catalogue, Configuration configuration) {
        this.catalogue = catalogue;
        this.configuration = configuration;
    }

    /** By key: one setting for all commands where the same counts for all, otherwise one for each. */
    public List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (String key : catalogue.keys()) {
            Map<String, Setting> byCommand = new LinkedHashMap<>();
            catalogue.optionsOf(key).forEach((command, option) -> byCommand.put(command, counts(command, key, option)));
            if (catalogue.isOneThing(key)
                    && byCommand.values().stream().distinct().count() == 1) {
                settings.add(byCommand.values().iterator().next());
            } else {
                byCommand.forEach((command, setting) -> settings.add(only(command, setting)));
            }
        }
        return settings;
    }

    private Setting counts(String command, String key, OptionSpec option) {
        return configuration
                .find(command, key)
                .orElseGet(() -> new Setting(key, Optional.empty(), words(option), Layer.DEFAULT, ""));
    }

    private static Setting only(String command, Setting setting) {
        return new Setting(setting.key(), Optional.of(command), setting.value(), setting.layer(), setting.place());
    }

    /** The default as it would be written; nothing when the command finds it from others. */
    private static String words(OptionSpec option) {
        Object value = option.initialValue();
        if (value instanceof Optional<?> optional) {
            return optional.map(Object::toString).orElse("");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Object::toString).collect(Collectors.joining(","));
        }
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        return value == null ? "" : value.toString();
    }
}
