// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Which options can be set beforehand, and for which commands. All can but those that say what to do this once rather than how
 * to do it, and those that would send what is printed elsewhere: a file nobody thinks of must not do that.
 */
public final class Catalogue {

    private static final Set<String> GIVEN_ONCE = Set.of(
            "after",
            "all",
            "article",
            "by",
            "dry-run",
            "effective",
            "explain",
            "force",
            "help",
            "pairs",
            "raw",
            "retry-failed",
            "version",
            "why");

    private static final Set<String> WITHOUT_SETTINGS = Set.of("help", "config", "completion");

    private final Map<String, Map<String, OptionSpec>> options = new TreeMap<>();
    private final Set<String> commands = new TreeSet<>();

    private Catalogue() {}

    /** What there is below a root command. */
    public static Catalogue of(CommandSpec root) {
        Catalogue catalogue = new Catalogue();
        root.subcommands().forEach((name, command) -> {
            if (!WITHOUT_SETTINGS.contains(name)) {
                catalogue.commands.add(name);
                catalogue.collect(name, command.getCommandSpec());
            }
        });
        return catalogue;
    }

    /** A command's subcommands have its section too. */
    private void collect(String name, CommandSpec command) {
        for (OptionSpec option : command.options()) {
            if (isSettable(option)) {
                options.computeIfAbsent(keyOf(option), key -> new LinkedHashMap<>())
                        .putIfAbsent(name, option);
            }
        }
        for (CommandLine below : command.subcommands().values()) {
            collect(name, below.getCommandSpec());
        }
    }

    private static boolean isSettable(OptionSpec option) {
        boolean redirects =
                keyOf(option).equals("output") && !option.paramLabel().equals("DIR");
        return !option.hidden() && !redirects && !GIVEN_ONCE.contains(keyOf(option));
    }

    /** The long name of an option without its hyphens. */
    static String keyOf(OptionSpec option) {
        String name = option.longestName();
        return name.startsWith("--") ? name.substring(2) : name.substring(1);
    }

    /** The name of the command that a specification belongs to: of its parents the one below the root. */
    static Optional<String> commandOf(CommandSpec spec) {
        CommandSpec command = spec;
        CommandSpec above = command.parent();
        if (above == null) {
            return Optional.empty();
        }
        while (above.parent() != null) {
            command = above;
            above = command.parent();
        }
        return Optional.of(command.name());
    }

    /** All keys, in order. */
    public Set<String> keys() {
        return options.keySet();
    }

    /** All commands with settings, in order. */
    public Set<String> commands() {
        return commands;
    }

    /** The option that a key is in each command that has it. */
    public Map<String, OptionSpec> optionsOf(String key) {
        return options.getOrDefault(key, Map.of());
    }

    /** The options of a command by their keys. */
    Map<String, OptionSpec> optionsIn(String command) {
        Map<String, OptionSpec> found = new TreeMap<>();
        options.forEach((key, by) -> Optional.ofNullable(by.get(command)).ifPresent(option -> found.put(key, option)));
        return found;
    }

    /** Whether a key means the same in all commands that have it, so that it can be set for all at once. */
    boolean isOneThing(String key) {
        return optionsOf(key).values().stream()
                        .map(Catalogue::meaning)
                        .distinct()
                        .count()
                == 1;
    }

    private static String meaning(OptionSpec option) {
        return option.paramLabel() + " " + valueType(option).getName();
    }

    /** Whether the value is a file or folder. */
    static boolean isPath(OptionSpec option) {
        return valueType(option).equals(Path.class);
    }

    private static Class<?> valueType(OptionSpec option) {
        Class<?>[] types = option.auxiliaryTypes();
        return types.length == 0 ? option.type() : types[types.length - 1];
    }

    /** Whether there is such an option that only the command line can give. */
    static boolean isGivenOnce(String key) {
        return GIVEN_ONCE.contains(key);
    }
}
