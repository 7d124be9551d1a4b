// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deskcheck.cli.config.Surroundings;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what goes with the program into an archive: the page of the manual, and completions. The build calls it. */
public final class Papers {

    private Papers() {}

    /** Writes them into the folder that the only argument names. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** The commands as they were written, whatever was set beforehand. */
    static CommandSpec commands() {
        Terminal none = Terminal.of(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
        return Commands.all(new Deskcheck(none, Surroundings.NONE));
    }

    /** Writes them into a folder. */
    static void write(Path folder) throws IOException {
        CommandSpec root = commands();
        Path manual = Files.createDirectories(folder.resolve("man").resolve("man1"));
        Files.writeString(manual.resolve(root.name() + ".1"), ManualPage.of(root));
        Path completions = Files.createDirectories(folder.resolve("completion"));
        for (Completion shell : Completion.values()) {
            Files.writeString(completions.resolve(root.name() + "." + shell.extension()), shell.script(root));
        }
    }
}
