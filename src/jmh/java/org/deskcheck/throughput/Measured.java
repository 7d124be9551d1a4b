// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One measured process.
 *
 * @param side what ran
 * @param threads how many threads it was given
 * @param state whether the start of Java and the loading of models is part of the time
 * @param articles how many articles it read
 * @param tokens how long they are, as {@link Tokens} counts
 * @param seconds how long it took by the clock
 * @param worked how many seconds of a processor it took
 * @param megabytes the most memory the process held for itself
 */
record Measured(String side, int threads, String state, int articles, long tokens, double seconds, double worked, long megabytes) {

    private static final int COLUMNS = 8;

    double tokensPerSecond() {
        return tokens / seconds;
    }

    double articlesPerSecond() {
        return articles / seconds;
    }

    /** For the file through which a process tells what it measured. */
    String line() {
        return String.join(
                "\t",
                side,
                Integer.toString(threads),
                state,
                Integer.toString(articles),
                Long.toString(tokens),
                Double.toString(seconds),
                Double.toString(worked),
                Long.toString(megabytes));
    }

    static List<Measured> read(Path file) throws IOException {
        List<Measured> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", COLUMNS);
            all.add(new Measured(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    cells[2],
                    Integer.parseInt(cells[3]),
                    Long.parseLong(cells[4]),
                    Double.parseDouble(cells[5]),
                    Double.parseDouble(cells[6]),
                    Long.parseLong(cells[7])));
        }
        return all;
    }

    /** How many seconds of a processor this process has taken so far. */
    static double workedSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-44s %d thread%s %-5s %6d articles %8d tokens %8.1f s %9.0f tokens/s %7.2f articles/s %6d MB",
                side,
                threads,
                threads == 1 ? " " : "s",
                state,
                articles,
                tokens,
                seconds,
                tokensPerSecond(),
                articlesPerSecond(),
                megabytes);
    }
}
