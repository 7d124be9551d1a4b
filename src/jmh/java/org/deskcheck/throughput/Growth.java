// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Whole runs over more and more articles with the options that the launcher gives, and each run again when nothing has
 * changed: the time should grow as the articles do, and the memory should not. Prints a table in Markdown, and writes it
 * to {@code reports/bench/growth.md}. To be started in the folder of the project.
 *
 * <p>Arguments: the numbers of articles (1,000, 5,000, 20,000).
 */
public final class Growth {

    private static final Path LAUNCHER = Path.of("src/dist/lib/options.sh");
    private static final String OPTIONS = "long=";
    private static final int THREADS = 2;
    private static final Path RESULT = Path.of("reports", "bench", "growth.md");

    private Growth() {}

    /** Measures, prints and writes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("1000", "5000", "20000");
        List<String> lines = new ArrayList<>(List.of(
                "| articles | tokens | seconds | of a processor | articles a second | most memory held, MB | run again, seconds |",
                "|---|---|---|---|---|---|---|"));
        for (String size : sizes) {
            Path folder = Files.createTempDirectory("growth");
            try {
                NewsWriter.of(Path.of("corpus")).write(folder.resolve("articles"), Integer.parseInt(size));
                Measured first = measured(folder);
                lines.add(line(first, measured(folder)));
                System.out.println(lines.get(lines.size() - 1));
            } finally {
                PathUtils.deleteDirectory(folder);
            }
        }
        String table = String.join("\n", lines) + "\n";
        System.out.print(table);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, table);
    }

    private static Measured measured(Path folder) throws IOException, InterruptedException {
        return JavaProcess.measure(
                        options(),
                        WholeRun.class,
                        "deskcheck run",
                        "cold",
                        folder.resolve("articles").toString(),
                        folder.resolve("report").toString(),
                        Integer.toString(THREADS))
                .get(0);
    }

    /** Those that the launchers give to commands that read many articles. */
    private static List<String> options() throws IOException {
        return Files.readAllLines(LAUNCHER).stream()
                .filter(line -> line.startsWith(OPTIONS))
                .map(line -> line.substring(OPTIONS.length()).replace("\"", ""))
                .flatMap(options -> Stream.of(options.split(" ")))
                .toList();
    }

    private static String line(Measured run, Measured again) {
        return String.format(
                Locale.ROOT,
                "| %d | %d | %.0f | %.0f | %.1f | %d | %.0f |",
                run.articles(),
                run.tokens(),
                run.seconds(),
                run.worked(),
                run.articlesPerSecond(),
                run.megabytes(),
                again.seconds());
    }
}
