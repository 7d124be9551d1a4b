// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.JsonRecords;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.finding.SearchOrder;
import org.deskcheck.model.finding.SearchRequest;

/**
 * How long a search takes in a large index. Makes the index itself, asks each sort of question many times with other words
 * each time, for ten hits with their passages, and then starts the command as a process of its own. Writes
 * {@code reports/bench/search.json}, with the load of the machine, which other programs may share: the
 * milliseconds of the processor beside those of the clock tell how much of the time was spent waiting for them.
 *
 * <p>Arguments: the number of articles (100,000), and a folder for the index (a temporary one, deleted at the end; a
 * folder that is given is kept and used again).
 */
public final class SearchBench {

    private static final int ROUNDS = 60;
    private static final int WARM_UP = 15;
    private static final int COLD_STARTS = 7;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final Path RESULT = Path.of("reports", "bench", "search.json");

    private SearchBench() {}

    /** One sort of question: the query with other words in each round. */
    private record Question(String name, Kind kind, SearchOrder order, List<SearchField> facets, Wording wording) {}

    @FunctionalInterface
    private interface Wording {
        String query(int round);
    }

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("deskcheck-bench");
        try {
            double seconds = fill(folder, articles);
            Map<String, double[]> times = new LinkedHashMap<>();
            Map<String, double[]> work = new LinkedHashMap<>();
            try (IndexReading index = IndexReading.open(folder, new JsonRecords())) {
                for (Question question : questions()) {
                    // All sorts are asked once before any is measured: the first would pay for what the others use too.
                    measure(index.search(), question, new double[ROUNDS]);
                }
                for (Question question : questions()) {
                    double[] worked = new double[ROUNDS];
                    times.put(question.name(), measure(index.search(), question, worked));
                    work.put(question.name(), worked);
                }
            }
            write(articles, folder, seconds, times, work, coldStarts(folder));
        } finally {
            if (arguments.length < 2) {
                delete(folder);
            }
        }
    }

    private static List<Question> questions() {
        return List.of(
                plain("one word", Kind.ARTICLE, n -> Newsroom.word(40 + n * 13)),
                plain("two words", Kind.ARTICLE, n -> Newsroom.word(5 + n) + " " + Newsroom.word(300 + n * 17)),
                plain("the most frequent words", Kind.ARTICLE, n -> Newsroom.word(n % 10) + " " + Newsroom.word(n % 7)),
                plain("phrase", Kind.ARTICLE, n -> "\"" + Newsroom.word(n % 9) + " " + Newsroom.word(n % 11) + "\""),
                plain("proximity", Kind.ARTICLE, n -> "\"" + Newsroom.word(n) + " " + Newsroom.word(20 + n) + "\"~8"),
                plain("fuzzy", Kind.ARTICLE, n -> Newsroom.word(900 + n * 31) + "x~"),
                plain("begin of a word", Kind.ARTICLE, n -> Newsroom.word(900 + n * 31).substring(0, 4) + "*"),
                plain("company and amount", Kind.ARTICLE, n -> "entity:\"" + Newsroom.company(n) + "\" AND money:[$1bn TO $10bn]"),
                plain("amount of all articles", Kind.ARTICLE, n -> "money:[" + (n + 1) + "bn TO *]"),
                plain("word, month and publisher", Kind.ARTICLE, n -> Newsroom.word(n) + " AND published:2024-0" + (n % 9 + 1)
                        + " AND publisher:\"" + Newsroom.publisher(n % 20) + "\""),
                plain("disclaimer missing", Kind.ARTICLE, n -> "missing:risk-warning AND tone:positive AND symbol:"
                        + Newsroom.company(n).substring(0, 3) + "*"),
                plain("claims of a measure", Kind.CLAIM, n -> "measure:\"" + Newsroom.MEASURES[n % 8] + "\" AND period:20"
                        + (20 + n % 10) + " AND money:[5bn TO 50bn]"),
                plain("deals of a party", Kind.DEAL, n -> "acquirer:\"" + Newsroom.company(n) + "\" AND NOT status:denied"),
                new Question("newest first", Kind.ARTICLE, SearchOrder.NEWEST, List.of(), n -> Newsroom.word(n)),
                new Question("with facets", Kind.ARTICLE, SearchOrder.RELEVANCE,
                        List.of(SearchField.PUBLISHER, SearchField.ENTITY, SearchField.TONE), n -> Newsroom.word(n)));
    }

    private static Question plain(String name, Kind kind, Wording wording) {
        return new Question(name, kind, SearchOrder.RELEVANCE, List.of(), wording);
    }

    /** Makes the index, unless the folder holds one. */
    private static double fill(Path folder, int articles) throws IOException {
        if (Files.exists(folder.resolve("write.lock"))) {
            return 0;
        }
        long start = System.nanoTime();
        Newsroom newsroom = new Newsroom();
        try (ArticleIndex index = ArticleIndex.create(folder, new JsonRecords())) {
            IntStream.range(0, articles).parallel().mapToObj(newsroom::article).forEach(analysis -> index.add(
                    analysis, new Fingerprint(analysis.article().id(), List.of())));
            index.commit();
        }
        return seconds(start);
    }

    /**
     * Milliseconds, in order.
     *
     * @param work takes the milliseconds of the processor, which other programs on the machine do not change
     */
    private static double[] measure(Search search, Question question, double[] work) {
        double[] times = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            String query = question.wording().query(Math.floorMod(round * 7, ROUNDS + WARM_UP));
            SearchRequest request =
                    new SearchRequest(query, Optional.of(question.kind()), question.order(), 10, Optional.empty());
            long begun = THREAD.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Hits hits = search.find(request, 1);
            if (!question.facets().isEmpty()) {
                search.facets(request, question.facets(), 10);
            }
            if (round >= 0) {
                times[round] = seconds(start) * 1_000;
                work[round] = (THREAD.getCurrentThreadCpuTime() - begun) / 1e6;
            }
            if (hits.total() < 0) {
                throw new IllegalStateException(query);
            }
        }
        Arrays.sort(times);
        Arrays.sort(work);
        return times;
    }

    /** Milliseconds from the start of the process to its end, in order. */
    private static double[] coldStarts(Path folder) throws IOException, InterruptedException {
        double[] times = new double[COLD_STARTS];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.deskcheck.cli.Main",
                    "search",
                    "entity:\"" + Newsroom.company(i) + "\" AND money:[1bn TO 10bn]",
                    "--index",
                    folder.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            times[i] = seconds(start) * 1_000;
        }
        Arrays.sort(times);
        return times;
    }

    private static void write(int articles, Path folder, double filled, Map<String, double[]> times, Map<String, double[]> work, double[] cold)
            throws IOException {
        double[] all = joined(times);
        StringBuilder json = new StringBuilder("{\n");
        json.append("  \"articles\": ").append(articles).append(",\n");
        json.append("  \"indexBytes\": ").append(size(folder)).append(",\n");
        json.append(String.format(Locale.ROOT, "  \"indexSeconds\": %.0f,%n", filled));
        json.append("  \"java\": \"").append(Runtime.version()).append("\",\n");
        json.append("  \"processors\": ").append(Runtime.getRuntime().availableProcessors()).append(",\n");
        json.append(String.format(
                Locale.ROOT,
                "  \"loadAverage\": %.1f,%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        json.append("  \"all\": ").append(figures(all)).append(",\n");
        json.append("  \"allOfProcessor\": ").append(figures(joined(work))).append(",\n");
        json.append("  \"coldCommand\": ").append(figures(cold)).append(",\n  \"questions\": {\n");
        List<String> lines = new ArrayList<>();
        times.forEach((name, measured) -> lines.add("    \"" + name + "\": " + figures(measured)));
        work.forEach((name, measured) -> lines.add("    \"" + name + ", of the processor\": " + figures(measured)));
        json.append(String.join(",\n", lines)).append("\n  }\n}\n");
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, json);
    }

    private static double[] joined(Map<String, double[]> times) {
        return times.values().stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    }

    private static String figures(double[] sorted) {
        return String.format(
                Locale.ROOT,
                "{\"count\": %d, \"p50Ms\": %.1f, \"p95Ms\": %.1f, \"maxMs\": %.1f}",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
                sorted[sorted.length - 1]);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
