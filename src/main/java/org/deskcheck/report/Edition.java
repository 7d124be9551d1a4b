// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Report;

/** All parts of a report, written together: the holdings are read once for all of them. */
public final class Edition implements Closeable {

    private final List<ReportPart> parts = new ArrayList<>();

    /** An edition without parts. */
    public Edition() {}

    /** Adds a part, which is closed with the edition. */
    public <P extends ReportPart> P add(P part) {
        parts.add(part);
        return part;
    }

    /**
     * Shows the parts everything that a report is made of: articles, then findings, then origin groups.
     *
     * @throws IOException when a part cannot be written
     */
    public void print(Report report) throws IOException {
        Holdings holdings = report.holdings();
        try (Stream<Analysis> analyses = holdings.analyses()) {
            each(analyses, ReportPart::article);
        }
        Citations citations = new Citations(holdings, report.reviews());
        try (Stream<Finding> findings = holdings.findings()) {
            each(findings.map(citations::cite), ReportPart::finding);
        }
        try (Stream<OriginGroup> origins = holdings.origins()) {
            each(origins, ReportPart::origin);
        }
    }

    private <T> void each(Stream<T> stream, Taking<T> taking) throws IOException {
        Iterator<T> iterator = stream.iterator();
        while (iterator.hasNext()) {
            T next = iterator.next();
            for (ReportPart part : parts) {
                taking.take(part, next);
            }
        }
    }

    /** Closes all parts, also when one of them cannot be finished. */
    @Override
    public void close() throws IOException {
        List<IOException> faults = new ArrayList<>();
        for (ReportPart part : parts) {
            try {
                part.close();
            } catch (IOException e) {
                faults.add(e);
            }
        }
        if (!faults.isEmpty()) {
            IOException first = faults.get(0);
            faults.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    @FunctionalInterface
    private interface Taking<T> {
        void take(ReportPart part, T next) throws IOException;
    }
}
