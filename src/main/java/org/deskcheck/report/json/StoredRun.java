// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Analysis;

/**
 * A run as its reports tell of it, read record by record. The streams are to be closed; they end with a {@link Problem}
 * where a line is not a record.
 */
public final class StoredRun {

    private final Path records;
    private final Optional<Path> folder;

    private StoredRun(Path records, Optional<Path> folder) {
        this.records = records;
        this.folder = folder;
    }

    /**
     * Opens a run.
     *
     * @param run the folder of its reports, or a file of analysis records such as {@code analyze} writes
     * @throws Problem when there is no such run
     */
    public static StoredRun open(Path run) {
        if (Files.isRegularFile(run)) {
            return new StoredRun(run, Optional.empty());
        }
        Path records = run.resolve(JsonLines.ANALYSES);
        if (!Files.isRegularFile(records)) {
            throw Problem.notFound("there is no run in " + run + " (it has no " + JsonLines.ANALYSES
                    + "): give the folder that `deskcheck run -o` wrote");
        }
        return new StoredRun(records, Optional.of(run));
    }

    /** All analyses, in the order of the file. */
    public Stream<Analysis> analyses() {
        return lines(records, AnalysisJson::read);
    }

    /** All findings with how they stand, in the order of the file; none where there is only a file of records. */
    public Stream<StoredFinding> findings() {
        return file(JsonLines.FINDINGS).stream().flatMap(file -> lines(file, StoredFinding::read));
    }

    /** What the run depends on; nothing known of a run of an older version or without a summary. */
    public Provenance provenance() {
        Optional<Path> summary = file("summary.json");
        try {
            return summary.isPresent() ? Provenance.read(Files.readAllBytes(summary.get())) : Provenance.UNKNOWN;
        } catch (IOException e) {
            throw unreadable(summary.get(), e);
        }
    }

    private Optional<Path> file(String name) {
        return folder.map(place -> place.resolve(name)).filter(Files::isRegularFile);
    }

    private static <T> Stream<T> lines(Path file, Function<byte[], T> record) {
        AtomicLong number = new AtomicLong();
        try {
            return Files.lines(file, StandardCharsets.UTF_8).map(line -> {
                number.incrementAndGet();
                return read(file, number.get(), line, record);
            });
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static <T> T read(Path file, long number, String line, Function<byte[], T> record) {
        try {
            return record.apply(line.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw Problem.state("line " + number + " of " + file
                            + " is not a record of this version: run deskcheck on the articles again")
                    .because(e);
        }
    }

    private static Problem unreadable(Path file, IOException fault) {
        return Problem.state("cannot read " + file + ": check its permissions").because(fault);
    }
}
