// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.deskcheck.compare.SourceCheck;
import org.deskcheck.compare.SourceComparison;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.TextPair;
import org.deskcheck.ingest.TextPairs;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.report.json.ComparisonJson;

/** Stories held against their sources: both through the {@link Pipeline}, then figure by figure. */
public final class SourceChecks {

    private final Settings settings;
    private final int threads;

    /**
     * Checks by several threads.
     *
     * @param settings what the user brought along
     * @param threads how many, at least 1
     */
    public SourceChecks(Settings settings, int threads) {
        this.settings = settings;
        this.threads = threads;
    }

    /**
     * What became of a pair.
     *
     * @param comparison what the comparison came to, unless one of the two could not be read
     * @param failure why there is none
     */
    public record Checked(Optional<Verdict> comparison, Optional<ArticleFailure> failure) {}

    /**
     * The comparison of a pair.
     *
     * @param id the pair's id
     * @param comparison the figures of the story against the source
     */
    public record Verdict(String id, SourceComparison comparison) {

        /** The comparison record as UTF-8 JSON, without a line feed. */
        public byte[] record() {
            return ComparisonJson.write(id, comparison.outcome(), comparison.comparisons());
        }
    }

    /**
     * Holds one file against another.
     *
     * @throws org.deskcheck.model.Problem when one of them is not there, or holds no article
     */
    public void files(String source, String story, InputStream standardInput, Consumer<Checked> sink) {
        Document a = Intake.documents(List.of(source), standardInput, false).next();
        Document b = Intake.documents(List.of(story), standardInput, false).next();
        each(Stream.of(new TextPair(b.id(), a, b)), sink);
    }

    /**
     * Holds each story of a file of pairs against its source, in the order of the file.
     *
     * @param file JSON Lines with {@code id}, {@code a} the source and {@code b} the story; {@code -} for standard input
     * @throws org.deskcheck.model.Problem when there is no such file
     */
    public void pairs(Path file, InputStream standardInput, Consumer<Checked> sink) {
        try (Stream<TextPair> pairs = file.toString().equals("-") ? TextPairs.of(standardInput) : TextPairs.of(file)) {
            each(pairs, sink);
        }
    }

    private void each(Stream<TextPair> pairs, Consumer<Checked> sink) {
        Pipeline pipeline = Pipeline.load(settings, new Timings());
        SourceCheck check = new SourceCheck();
        try (InOrder inOrder = new InOrder(threads)) {
            inOrder.map(pairs.iterator(), pair -> check(pipeline, check, pair), sink);
        }
    }

    private static Checked check(Pipeline pipeline, SourceCheck check, TextPair pair) {
        Result source = pipeline.analyse(pair.source());
        Result story = pipeline.analyse(pair.story());
        if (source instanceof Result.Analysed a && story instanceof Result.Analysed b) {
            Verdict verdict = new Verdict(pair.id(), check.compare(a.analysis(), b.analysis()));
            return new Checked(Optional.of(verdict), Optional.empty());
        }
        return new Checked(Optional.empty(), failure(source).or(() -> failure(story)));
    }

    private static Optional<ArticleFailure> failure(Result result) {
        return result instanceof Result.Failed failed ? Optional.of(failed.failure()) : Optional.empty();
    }
}
