// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completions for fish, one {@code complete} a line: each command, and below it its own commands and options. */
final class FishCompletion {

    private final StringBuilder script = new StringBuilder("# Completions of deskcheck for fish\n");
    private final String program;

    private FishCompletion(String program) {
        this.program = program;
    }

    /** The script for the commands below a root. */
    static String of(CommandSpec root) {
        FishCompletion fish = new FishCompletion(root.name());
        fish.below(root, List.of());
        return fish.script.toString();
    }

    private void below(CommandSpec command, List<String> path) {
        for (Map.Entry<String, CommandLine> sub : command.subcommands().entrySet()) {
            CommandSpec spec = sub.getValue().getCommandSpec();
            List<String> others = List.copyOf(command.subcommands().keySet());
            line(condition(path, others), "-f -a " + sub.getKey(), Prose.of(spec));
            List<String> further = new ArrayList<>(path);
            further.add(sub.getKey());
            below(spec, further);
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                line(condition(path, List.of()), words(option), Prose.of(option));
            }
        }
    }

    /** After these commands, and none of those yet. */
    private static String condition(List<String> path, List<String> unless) {
        List<String> tests = new ArrayList<>();
        path.forEach(command -> tests.add("__fish_seen_subcommand_from " + command));
        if (path.isEmpty()) {
            tests.add("__fish_use_subcommand");
        } else if (!unless.isEmpty()) {
            tests.add("not __fish_seen_subcommand_from " + String.join(" ", unless));
        }
        return String.join("; and ", tests);
    }

    private static String words(OptionSpec option) {
        StringBuilder words = new StringBuilder();
        for (String name : option.names()) {
            words.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                    .append(' ');
        }
        return words.append(option.arity().max() > 0 ? "-r" : "-f").toString();
    }

    private void line(String condition, String what, String description) {
        script.append("complete -c ")
                .append(program)
                .append(" -n '")
                .append(condition)
                .append("' ");
        script.append(what).append(" -d '").append(quoted(description)).append("'\n");
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'");
    }
}
