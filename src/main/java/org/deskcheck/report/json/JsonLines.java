// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.report.CitedFinding;
import org.deskcheck.report.ReportPart;

/** The records of a run as JSON Lines: {@code analysis.jsonl}, {@code findings.jsonl} and {@code origins.jsonl}. */
public final class JsonLines implements ReportPart {

    /** The file of the analysis records. */
    public static final String ANALYSES = "analysis.jsonl";
    /** The file of the findings. */
    public static final String FINDINGS = "findings.jsonl";
    /** The file of the origin groups. */
    public static final String ORIGINS = "origins.jsonl";

    /** The file of what was new to each saved query. */
    public static final String WATCHES = "watches.jsonl";

    private final Reviews reviews;
    private final OutputStream analyses;
    private final OutputStream findings;
    private final OutputStream origins;

    private JsonLines(Path directory, Reviews reviews) throws IOException {
        this.reviews = reviews;
        this.analyses = open(directory.resolve(ANALYSES));
        this.findings = open(directory.resolve(FINDINGS));
        this.origins = open(directory.resolve(ORIGINS));
    }

    /**
     * Begins the files; existing ones are replaced.
     *
     * @param reviews what was decided about the findings
     * @throws IOException when one cannot be written
     */
    public static JsonLines into(Path directory, Reviews reviews) throws IOException {
        return new JsonLines(directory, reviews);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    /**
     * Writes what was new to each saved query; an existing file is replaced.
     *
     * @throws IOException when it cannot be written
     */
    public static void watches(Path directory, List<News> news) throws IOException {
        try (OutputStream watches = open(directory.resolve(WATCHES))) {
            for (News one : news) {
                line(watches, HitJson.write(one));
            }
        }
    }

    @Override
    public void article(Analysis analysis) throws IOException {
        line(analyses, AnalysisJson.write(analysis));
    }

    @Override
    public void finding(CitedFinding cited) throws IOException {
        line(findings, FindingJson.write(cited.finding(), reviews));
    }

    @Override
    public void origin(OriginGroup group) throws IOException {
        line(origins, OriginJson.write(group));
    }

    private static void line(OutputStream file, byte[] record) throws IOException {
        file.write(record);
        file.write('\n');
    }

    @Override
    public void close() throws IOException {
        try (analyses;
                findings;
                origins) {
            analyses.flush();
        }
    }
}
