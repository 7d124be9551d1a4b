// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own with the class path of this one, so that no side warms up or crowds the other. */
final class JavaProcess {

    private JavaProcess() {}

    /** Runs a class, which writes what it measured to a file that is its last argument. */
    static List<Measured> measure(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Path result = Files.createTempFile("measured", ".tsv");
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        command.add(result.toString());
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(Files.createTempFile("measured", ".log").toFile())
                .start()
                .waitFor();
        List<Measured> measured = Measured.read(result);
        if (measured.isEmpty()) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + code + " and measured nothing");
        }
        return measured;
    }
}
