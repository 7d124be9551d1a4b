// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Looks several times a second how much memory this process holds for itself. What it has mapped of files, as Lucene does
 * with its index, is the system's to take back, and not counted.
 */
final class OwnMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String OWN = "RssAnon:";
    private static final int MILLISECONDS = 200;
    private static final int KILOBYTES = 1024;

    private final AtomicLong most = new AtomicLong();

    private OwnMemory() {}

    /** Begins to look. */
    static OwnMemory watch() {
        OwnMemory memory = new OwnMemory();
        Thread thread = new Thread(memory::look, "own-memory");
        thread.setDaemon(true);
        thread.start();
        return memory;
    }

    /** The most that was held when it looked, in megabytes; 0 where the system does not tell. */
    long megabytes() {
        return most.get() / KILOBYTES;
    }

    private void look() {
        try {
            while (Files.exists(STATUS)) {
                most.accumulateAndGet(now(), Math::max);
                Thread.sleep(MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            most.set(0);
        }
    }

    private static long now() throws IOException {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(OWN))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
