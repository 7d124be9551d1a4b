// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Stream;
import org.deskcheck.cli.config.Configuration;
import org.deskcheck.cli.config.ConfiguredDefaults;
import org.deskcheck.cli.config.Surroundings;
import org.deskcheck.model.Problem;
import picocli.CommandLine;

/** The program: reads the command line, does what it asks, and gives back the exit code. */
public final class Main {

    /** A chain of causes may be a ring. */
    private static final int DEEPEST_CAUSE = 20;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.of(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("deskcheck.interactive"));
        System.exit(run(terminal, Surroundings.ofProcess(), arguments));
    }

    /** Runs a command; the exit code. */
    static int run(Terminal terminal, Surroundings surroundings, String... arguments) {
        Deskcheck deskcheck = new Deskcheck(terminal, surroundings);
        CommandLine command = Commands.of(deskcheck, arguments).setHelpFactory(FlagHelp::new);
        Flags.settle(command);
        Configuration configuration = Configuration.of(surroundings, () -> Commands.all(deskcheck));
        command.setDefaultValueProvider(new ConfiguredDefaults(configuration))
                .setExecutionStrategy(new Settled(configuration, deskcheck))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler(Main::wrongUsage)
                .setExecutionExceptionHandler((fault, line, parsed) -> explain(fault, terminal));
        int code = execute(command, terminal, arguments);
        terminal.out().flush();
        return code;
    }

    private static int execute(CommandLine command, Terminal terminal, String... arguments) {
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError e) {
            return explain(e, terminal);
        }
    }

    private static int wrongUsage(CommandLine.ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        command.getErr()
                .println("deskcheck: " + fault.getMessage() + "; see `"
                        + command.getCommandSpec().qualifiedName() + " --help`");
        return ExitCode.USAGE;
    }

    /** Says what went wrong; the exit code. */
    static int explain(Throwable fault, Terminal terminal) {
        if (fault instanceof Problem problem) {
            terminal.say(String.valueOf(problem.getMessage()));
            return switch (problem.kind()) {
                case USAGE -> ExitCode.USAGE;
                case NOT_FOUND -> ExitCode.NOTHING;
                case STATE -> ExitCode.STATE;
            };
        }
        if (isOfMemory(fault)) {
            terminal.say(
                    "there is no memory left: give Java more, such as DESKCHECK_JAVA_OPTS=-Xmx4g, and run again; a run"
                            + " goes on where it was");
            return ExitCode.STATE;
        }
        terminal.say("this is a fault of the program, please report it with what follows");
        fault.printStackTrace(terminal.err());
        return ExitCode.FAULT;
    }

    /** Whether memory ran out, also where that is told by what was being written to and could not be closed any more. */
    private static boolean isOfMemory(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }
}
