// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.deskcheck.annotate.Annotator;
import org.deskcheck.model.ExportFormat;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.Status;
import org.deskcheck.report.export.Export;
import org.deskcheck.report.export.Exports;
import org.deskcheck.report.json.StoredFinding;
import org.deskcheck.report.json.StoredRun;

/** Writes what a run found in a format that other tools read. Articles are read one at a time. */
public final class RunExport {

    private final StoredRun run;
    private final Set<String> articles;

    /**
     * An export of a run.
     *
     * @param run the folder of its reports, or a file of analysis records
     * @param articles the ids of the articles to export; none for all
     * @throws org.deskcheck.model.Problem when there is no such run
     */
    public RunExport(Path run, Set<String> articles) {
        this.run = StoredRun.open(run);
        this.articles = Set.copyOf(articles);
    }

    /**
     * Writes one file; the stream stays open.
     *
     * @return how many articles were written
     * @throws IOException when it cannot be written
     */
    public int write(ExportFormat format, OutputStream out) throws IOException {
        try (Export export = Exports.to(format, out)) {
            return write(format, export);
        }
    }

    /**
     * Writes a folder of files.
     *
     * @return how many articles were written
     * @throws IOException when it cannot be written
     */
    public int write(ExportFormat format, Path folder) throws IOException {
        try (Export export = Exports.into(folder)) {
            return write(format, export);
        }
    }

    private int write(ExportFormat format, Export export) throws IOException {
        UnaryOperator<Analysis> completed = format.needsTokens() ? withTokens(Annotator.load()) : analysis -> analysis;
        Map<String, List<Finding>> findings = format.needsFindings() ? attention() : Map.of();
        int written = 0;
        try (Stream<Analysis> analyses = run.analyses()) {
            for (Iterator<Analysis> each = analyses.iterator(); each.hasNext(); ) {
                Analysis analysis = each.next();
                String id = analysis.article().id();
                if (articles.isEmpty() || articles.contains(id)) {
                    export.article(completed.apply(analysis), findings.getOrDefault(id, List.of()));
                    written++;
                }
            }
        }
        return written;
    }

    /** Records keep no tokens; the annotator finds the same ones again. */
    private static UnaryOperator<Analysis> withTokens(Annotator annotator) {
        return analysis -> {
            Extraction read = analysis.extraction();
            Extraction extraction = new Extraction(
                    annotator.annotate(analysis.article()),
                    read.figures(),
                    read.dates(),
                    read.symbols(),
                    read.entities(),
                    read.deals(),
                    read.claims());
            return new Analysis(
                    extraction,
                    Collections.nCopies(extraction.annotated().sentences().size(), Sentiment.NONE),
                    analysis.sentiment(),
                    analysis.entities(),
                    analysis.disclaimers(),
                    analysis.findings(),
                    analysis.lacks());
        };
    }

    /** The errors and warnings that are open or accepted, by each article they rest on. */
    private Map<String, List<Finding>> attention() {
        Map<String, List<Finding>> byArticle = new HashMap<>();
        try (Stream<StoredFinding> findings = run.findings()) {
            findings.filter(RunExport::needsAttention)
                    .map(StoredFinding::finding)
                    .forEach(finding -> concerned(finding)
                            .forEach(article -> byArticle
                                    .computeIfAbsent(article, id -> new ArrayList<>())
                                    .add(finding)));
        }
        return byArticle;
    }

    private static boolean needsAttention(StoredFinding stored) {
        boolean stands = stored.status() == Status.OPEN || stored.status() == Status.ACCEPTED;
        return stands && stored.finding().level() != Level.NOTE;
    }

    private static Set<String> concerned(Finding finding) {
        Set<String> articles = new LinkedHashSet<>(finding.articles());
        finding.evidence().stream().map(Evidence::article).forEach(articles::add);
        return articles;
    }
}
