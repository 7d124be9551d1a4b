// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.throughput;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * CoreNLP as its documentation starts it: one pipeline, its own threads, nothing set but the annotators. Reads the articles
 * of a folder twice: the first time counts from the start of Java, the second from the first article on.
 *
 * <p>Arguments: a name to print, the folder, the annotators, the parser's model or {@code -}, the threads, and the file for
 * what was measured.
 */
final class StockPipeline {

    private StockPipeline() {}

    public static void main(String[] arguments) throws IOException {
        OwnMemory own = OwnMemory.watch();
        Properties properties = new Properties();
        properties.setProperty("annotators", arguments[2]);
        properties.setProperty("threads", arguments[4]);
        if (!arguments[3].equals("-")) {
            properties.setProperty("parse.model", arguments[3]);
        }
        List<String> texts = texts(Path.of(arguments[1]));
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        int threads = Integer.parseInt(arguments[4]);
        annotate(pipeline, texts);
        double cold = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        double worked = Measured.workedSeconds();
        long begin = System.nanoTime();
        annotate(pipeline, texts);
        double warm = (System.nanoTime() - begin) / 1e9;
        double workedAgain = Measured.workedSeconds() - worked;
        long memory = own.megabytes();
        long tokens = Tokens.in(Path.of(arguments[1]));
        Files.write(
                Path.of(arguments[5]),
                List.of(
                        new Measured(arguments[0], threads, "cold", texts.size(), tokens, cold, worked, memory).line(),
                        new Measured(arguments[0], threads, "warm", texts.size(), tokens, warm, workedAgain, memory).line()));
    }

    private static void annotate(StanfordCoreNLP pipeline, List<String> texts) {
        pipeline.annotate(texts.stream().map(Annotation::new).toList());
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
