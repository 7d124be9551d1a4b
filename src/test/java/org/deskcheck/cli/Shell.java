// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deskcheck.cli.config.Surroundings;

/** Runs a command as the launcher would, and keeps what it printed. */
public record Shell(int exitCode, String out, String err) {

    public static Shell run(String... arguments) {
        return runWithInput("", arguments);
    }

    public static Shell runWithInput(String input, String... arguments) {
        return runIn(Surroundings.NONE, input, arguments);
    }

    static Shell runIn(Surroundings surroundings, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                Terminal.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false);
        int exitCode = Main.run(terminal, surroundings, arguments);
        return new Shell(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
