// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands by their names, in the order of the help. Describing a command to picocli takes longer than a search does, so
 * of a command line that names one only that one is described.
 */
final class Commands {

    private static final String HELP = "help";

    private Commands() {}

    /**
     * The command line that reads some arguments.
     *
     * @param arguments of which the first may name a command; otherwise all commands are known, to be listed or suggested
     */
    static CommandLine of(Deskcheck deskcheck, String... arguments) {
        CommandLine line = new CommandLine(deskcheck);
        Map<String, Class<?>> all = all();
        if (arguments.length > 0 && all.containsKey(arguments[0]) && !arguments[0].equals(HELP)) {
            all.keySet().retainAll(Set.of(arguments[0]));
        }
        all.forEach(line::addSubcommand);
        return line;
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
        commands.put(HELP, HelpCommand.class);
        return commands;
    }
}
