// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own that is asked to stop. */
@DisabledOnOs(OS.WINDOWS)
class SignalsIT {

    @TempDir
    private Path folder;

    @Test
    void aRunThatIsAskedToStopSaysHowToGoOn() throws Exception {
        Process process = start();
        StringBuilder words = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words.append(line).append('\n');
                if (line.contains("loading models")) {
                    // The process itself would also close what is read here.
                    process.toHandle().destroy();
                }
            }
        }
        assertThat(process.waitFor()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(words).contains("interrupted; what was analysed is kept");
        assertThat(folder.resolve("reports/run.lock")).isEmptyFile();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        "corpus",
                        "-o",
                        folder.resolve("reports").toString())
                .redirectErrorStream(true)
                .start();
    }
}
