// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.cli.Main;

/**
 * The command {@code run} from the start of Java to its end, everything written; notes at the end of the process how long
 * it took and how much memory it held.
 *
 * <p>Arguments: a name to print, the state, the folder of articles, a folder to write to, the threads, and the file for what
 * was measured.
 */
final class WholeRun {

    private WholeRun() {}

    public static void main(String[] arguments) {
        Path out = Path.of(arguments[3]);
        OwnMemory memory = OwnMemory.watch();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> note(arguments, out.resolve("summary.json"), memory.megabytes())));
        Main.main(new String[] {"run", arguments[2], "-o", arguments[3], "--threads", arguments[4]});
    }

    private static void note(String[] arguments, Path summary, long megabytes) {
        try {
            double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
            double worked = Measured.workedSeconds();
            JsonNode run = new ObjectMapper().readTree(Files.readAllBytes(summary));
            Measured measured = new Measured(
                    arguments[0],
                    Integer.parseInt(arguments[4]),
                    arguments[1],
                    run.path("articles").path("read").asInt(),
                    Tokens.in(Path.of(arguments[2])),
                    seconds,
                    worked,
                    megabytes);
            Files.write(Path.of(arguments[5]), List.of(measured.line()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
