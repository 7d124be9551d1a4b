// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands by their names, in the order of the help. Describing a command to picocli takes longer than a search does, so
 * of a command line that names one only that one is described.
 */
final class Commands {

    /** Commands that speak of all the others. */
    private static final Set<String> ABOUT_ALL = Set.of("config", "completion", "help");

    private Commands() {}

    /**
     * The command line that reads some arguments.
     *
     * @param arguments of which the first may name a command; otherwise all commands are known, to be listed or suggested
     */
    static CommandLine of(Deskcheck deskcheck, String... arguments) {
        CommandLine line = new CommandLine(deskcheck);
        Map<String, Class<?>> all = all();
        if (arguments.length > 0 && all.containsKey(arguments[0]) && !ABOUT_ALL.contains(arguments[0])) {
            all.keySet().retainAll(Set.of(arguments[0]));
        }
        all.forEach(line::addSubcommand);
        return line;
    }

    /** All commands, described. */
    static CommandSpec all(Deskcheck deskcheck) {
        return of(deskcheck).getCommandSpec();
    }

    private static Map<String, Class<?>> all() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("run", RunCommand.class);
        commands.put("analyze", AnalyzeCommand.class);
        commands.put("compare", CompareCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("diff", DiffCommand.class);
        commands.put("export", ExportCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("fields", FieldsCommand.class);
        commands.put("similar", SimilarCommand.class);
        commands.put("watch", WatchCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("review", ReviewCommand.class);
        commands.put("config", ConfigCommand.class);
        commands.put("completion", CompletionCommand.class);
        commands.put("help", HelpCommand.class);
        return commands;
    }
}
