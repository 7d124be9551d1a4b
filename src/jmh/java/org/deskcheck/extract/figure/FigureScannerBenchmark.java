// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast figures are found, on one thread. Every text has a million characters, nearly all of one byte, and is read
 * paragraph by paragraph as the program does: so operations per second are megabytes a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FigureScannerBenchmark {

    private static final int SIZE = 1_000_000;
    private static final Path CORPUS = Path.of("corpus");

    /** Texts to read: articles with and without many figures. */
    public enum Sort {
        /** The paragraphs of the sample articles that have at most one figure in four hundred characters. */
        PROSE,
        /** The sample articles whole; a figure every hundred characters. */
        CORPUS,
        /** A row of figures and nothing else. */
        DENSE
    }

    @Param
    private Sort sort = Sort.PROSE;

    private final FigureScanner scanner = FigureScanner.standard();
    private Text text = Text.of("");
    private List<Span> paragraphs = List.of();

    /** Makes the text. */
    @Setup
    public void write() throws IOException {
        String unit = unit();
        StringBuilder characters = new StringBuilder(SIZE + unit.length());
        while (characters.length() < SIZE) {
            characters.append(unit);
        }
        text = Text.of(characters.substring(0, SIZE));
        paragraphs = paragraphs(text.flat());
    }

    private String unit() throws IOException {
        return switch (sort) {
            case PROSE -> prose();
            case CORPUS -> corpus();
            case DENSE -> "$5.25 million, up 3% to 480 MW. ";
        };
    }

    private static String corpus() throws IOException {
        StringBuilder articles = new StringBuilder();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(FigureScannerBenchmark::isArticle).sorted().toList()) {
                articles.append(Files.readString(file)).append('\n');
            }
        }
        return articles.toString();
    }

    private static boolean isArticle(Path file) {
        return file.toString().endsWith(".txt") || file.toString().endsWith(".md");
    }

    private String prose() throws IOException {
        Text corpus = Text.of(corpus());
        StringBuilder prose = new StringBuilder();
        for (Span paragraph : paragraphs(corpus.flat())) {
            if (scanner.scan(corpus, paragraph).size() * 400 <= paragraph.end() - paragraph.begin()) {
                prose.append(corpus.slice(paragraph)).append('\n');
            }
        }
        return prose.toString();
    }

    private static List<Span> paragraphs(String characters) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        while (begin < characters.length()) {
            int line = characters.indexOf('\n', begin);
            int end = line < 0 ? characters.length() : line;
            if (end > begin) {
                paragraphs.add(new Span(begin, end));
            }
            begin = end + 1;
        }
        return paragraphs;
    }

    /** The figures of a million characters. */
    @Benchmark
    public List<Figure> scan(CoreShare core) {
        return core.counted(this::figures);
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            figures.addAll(scanner.scan(text, paragraph));
        }
        return figures;
    }
}
