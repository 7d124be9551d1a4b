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
 * Whole runs beside CoreNLP as it comes: the same articles on the same machine with the same heap, each side in a process
 * of its own, with one thread and with two. The slow sides read a sample spread over them; what is compared is tokens
 * a second. Writes {@code reports/bench/throughput.json}.
 *
 * <p>Arguments: how many articles a run reads (4,000) and how many the slow sides read (100); with fewer, the
 * default parser's pace hangs on which they are.
 */
public final class Throughput {

    /** For both sides; the collector is the one that the launcher asks for. */
    private static final List<String> JAVA = List.of("-Xmx4g", "-XX:+UseParallelGC");
    private static final String SHIFT_REDUCE = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
    private static final Path RESULT = Path.of("reports", "bench", "throughput.json");

    private Throughput() {}

    /** A side that a run is held against, and how many times its speed a run should have. */
    private record Stock(String name, String annotators, String parser, int aim) {}

    private static final List<Stock> STOCK = List.of(
            new Stock("CoreNLP tokenize,pos,lemma,ner", "tokenize,pos,lemma,ner", "-", 6),
            new Stock("CoreNLP … parse,sentiment (shift-reduce)", "tokenize,pos,lemma,ner,parse,sentiment", SHIFT_REDUCE, 8),
            new Stock("CoreNLP … parse,sentiment (its defaults)", "tokenize,pos,lemma,ner,parse,sentiment", "-", 60));

    /** Measures, prints and writes. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4000;
        int few = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        Path folder = Files.createTempDirectory("throughput");
        try {
            NewsWriter.of(Path.of("corpus")).write(folder.resolve("many"), many);
            sample(folder.resolve("many"), folder.resolve("few"), many / few);
            List<Measured> measured = new ArrayList<>();
            for (int threads = 1; threads <= 2; threads++) {
                measured.addAll(both(folder, threads));
            }
            Files.createDirectories(RESULT.getParent());
            Files.writeString(RESULT, json(measured));
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    /** Copies every so many of the articles, so that few of them are like all of them. */
    private static void sample(Path from, Path to, int step) throws IOException {
        List<Path> articles;
        try (Stream<Path> files = Files.walk(from)) {
            articles = files.filter(Files::isRegularFile).sorted().toList();
        }
        Files.createDirectories(to);
        for (int i = 0; i < articles.size(); i += step) {
            Files.copy(articles.get(i), to.resolve(articles.get(i).getFileName()));
        }
    }

    private static List<Measured> both(Path folder, int threads) throws IOException, InterruptedException {
        List<Measured> all = new ArrayList<>();
        Measured cold = run(folder, "few", "cold", threads);
        Measured warm = run(folder, "many", "warm", threads);
        all.add(shown(cold));
        all.add(shown(warm));
        for (Stock stock : STOCK) {
            List<Measured> twice = JavaProcess.measure(
                    JAVA,
                    StockPipeline.class,
                    stock.name(),
                    folder.resolve("few").toString(),
                    stock.annotators(),
                    stock.parser(),
                    Integer.toString(threads));
            for (Measured pass : twice) {
                Measured ours = pass.state().equals("cold") ? cold : warm;
                System.out.printf(
                        Locale.ROOT,
                        "%s; a run is %.1f times as fast (aim %d)%n",
                        pass,
                        ours.tokensPerSecond() / pass.tokensPerSecond(),
                        stock.aim());
                all.add(pass);
            }
        }
        return all;
    }

    /** A long run counts its start too: its pace is what a user of many articles sees, not what could be shown. */
    private static Measured run(Path folder, String articles, String state, int threads)
            throws IOException, InterruptedException {
        return JavaProcess.measure(
                        JAVA,
                        WholeRun.class,
                        "deskcheck run",
                        state,
                        folder.resolve(articles).toString(),
                        folder.resolve("report-" + articles + threads).toString(),
                        Integer.toString(threads))
                .get(0);
    }

    private static Measured shown(Measured measured) {
        System.out.println(measured);
        return measured;
    }

    private static String json(List<Measured> all) {
        StringBuilder json = new StringBuilder("[\n");
        for (Measured one : all) {
            json.append(json.length() == 2 ? "" : ",\n")
                    .append(String.format(
                            Locale.ROOT,
                            "  {\"side\": \"%s\", \"threads\": %d, \"state\": \"%s\", \"articles\": %d, \"tokens\": %d,"
                                    + " \"seconds\": %.1f, \"tokensPerSecond\": %.0f, \"articlesPerSecond\": %.2f,"
                                    + " \"peakMegabytes\": %d}",
                            one.side(),
                            one.threads(),
                            one.state(),
                            one.articles(),
                            one.tokens(),
                            one.seconds(),
                            one.tokensPerSecond(),
                            one.articlesPerSecond(),
                            one.megabytes()));
        }
        return json.append("\n]\n").toString();
    }
}
