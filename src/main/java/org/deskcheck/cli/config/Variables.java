// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Reads the variables: {@code DESKCHECK_THREADS} for all commands, {@code DESKCHECK_RUN_THREADS} for one. Others may have
 * variables that begin alike, so that of those that mean nothing only what looks misspelt is a fault.
 */
final class Variables {

    private static final String PREFIX = "DESKCHECK_";
    /** It is for the launcher. */
    private static final String JAVA_OPTS = PREFIX + "JAVA_OPTS";

    private final Catalogue catalogue;
    private final Trial trial;
    private final List<Setting> settings = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Variables(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.trial = new Trial(catalogue);
    }

    /** Whether there is anything to read. */
    static boolean areIn(Map<String, String> environment) {
        return environment.keySet().stream().anyMatch(Variables::isOne);
    }

    private static boolean isOne(String name) {
        return name.startsWith(PREFIX) && !name.equals(JAVA_OPTS);
    }

    /** What the variables hold; one without a value is as good as none. */
    static Reading read(Map<String, String> environment, Catalogue catalogue) {
        Variables variables = new Variables(catalogue);
        new TreeMap<>(environment).forEach((name, value) -> {
            if (isOne(name) && !value.isBlank()) {
                variables.read(name, value.strip());
            }
        });
        return new Reading(variables.settings, variables.faults);
    }

    private void read(String name, String value) {
        String key = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<String> command = catalogue.keys().contains(key)
                ? Optional.empty()
                : catalogue.commands().stream()
                        .filter(word -> key.startsWith(word + "-"))
                        .findFirst();
        if (command.isPresent()) {
            String rest = key.substring(command.get().length() + 1);
            add(name, value, rest, command, trial.faultOf(command.get(), rest));
        } else {
            add(name, value, key, command, trial.faultOf(key));
        }
    }

    private void add(String name, String value, String key, Optional<String> command, Optional<String> strange) {
        if (strange.isPresent()
                && catalogue.optionsOf(key).isEmpty()
                && trial.meant(key).isEmpty()) {
            return;
        }
        Optional<OptionSpec> option = catalogue.optionsOf(key).values().stream().findFirst();
        Optional<String> fault = strange.or(() -> option.flatMap(known -> trial.faultIn(value, known)));
        if (fault.isPresent()) {
            faults.add("the variable " + name + ": " + fault.get());
        } else {
            settings.add(new Setting(key, command, value, Layer.ENVIRONMENT, name));
        }
    }
}
