// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Whether a key and its value can be what they are said to be; if not, why. */
final class Trial {

    private final Catalogue catalogue;

    Trial(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is wrong with a key for all commands. */
    Optional<String> faultOf(String key) {
        if (catalogue.keys().contains(key)) {
            return catalogue.isOneThing(key)
                    ? Optional.empty()
                    : Optional.of("means different things to different commands; put it under "
                            + String.join(" or ", catalogue.optionsOf(key).keySet()));
        }
        Set<String> known = new TreeSet<>(catalogue.keys());
        known.addAll(catalogue.commands());
        return Optional.of(strange(key, known));
    }

    /** What is wrong with a key for one command. */
    Optional<String> faultOf(String command, String key) {
        Map<String, OptionSpec> known = catalogue.optionsIn(command);
        if (known.containsKey(key)) {
            return Optional.empty();
        }
        Set<String> others = catalogue.optionsOf(key).keySet();
        return Optional.of(
                others.isEmpty()
                        ? strange(key, known.keySet())
                        : command + " has no such option; " + String.join(", ", others) + " "
                                + (others.size() == 1 ? "has" : "have"));
    }

    /** The key that was probably meant by one that is none. */
    Optional<String> meant(String key) {
        return Likeness.nearest(key, catalogue.keys());
    }

    private static String strange(String key, Set<String> known) {
        if (Catalogue.isGivenOnce(key)) {
            return "can only be given on the command line";
        }
        return "no such key; "
                + Likeness.nearest(key, known)
                        .map(word -> "did you mean " + word + "?")
                        .orElseGet(() -> "the keys here are " + String.join(", ", known));
    }

    /** What is wrong with a value for an option. */
    Optional<String> faultIn(String value, OptionSpec option) {
        if (value.isBlank()) {
            return Optional.of("has no value; give it one, or leave the key out");
        }
        if (option.type().equals(boolean.class)) {
            return Set.of("true", "false").contains(value)
                    ? Optional.empty()
                    : Optional.of("'" + value + "' should be true or false");
        }
        return conversionFault(value, option);
    }

    private static Optional<String> conversionFault(String value, OptionSpec option) {
        OptionSpec alone = OptionSpec.builder("--value")
                .paramLabel(option.paramLabel())
                .arity(option.arity().originalValue())
                .type(option.type())
                .auxiliaryTypes(option.auxiliaryTypes())
                .splitRegex(option.splitRegex())
                .converters(option.converters())
                .build();
        try {
            new CommandLine(CommandSpec.create().addOption(alone))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .parseArgs("--value=" + value);
            return Optional.empty();
        } catch (ParameterException e) {
            String message = String.valueOf(e.getMessage());
            return Optional.of(message.substring(message.indexOf(": ") + 1).strip());
        }
    }
}
