// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.List;
import org.deskcheck.index.Records;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Facet;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.FiledDeal;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Quotable;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.report.json.AnalysisJson;
import org.deskcheck.report.json.ClaimJson;
import org.deskcheck.report.json.DealJson;
import org.deskcheck.report.json.FindingJson;
import org.deskcheck.report.json.HitJson;
import org.deskcheck.report.json.RecordWriter;

/** The published records; the index keeps the very ones that a run writes. */
public final class JsonRecords implements Records {

    @Override
    public byte[] write(Analysis analysis) {
        return AnalysisJson.write(analysis);
    }

    @Override
    public Analysis readAnalysis(byte[] record) {
        return AnalysisJson.read(record);
    }

    @Override
    public Quotable readQuotable(byte[] record) {
        return AnalysisJson.readQuotable(record);
    }

    @Override
    public int quotableLength(byte[] record) {
        return AnalysisJson.quotableLength(record);
    }

    @Override
    public byte[] write(FiledClaim claim) {
        return ClaimJson.write(claim);
    }

    @Override
    public FiledClaim readClaim(byte[] record) {
        return ClaimJson.read(record);
    }

    @Override
    public byte[] write(Finding finding) {
        return FindingJson.write(finding);
    }

    @Override
    public Finding readFinding(byte[] record) {
        return FindingJson.read(record);
    }

    @Override
    public byte[] write(FiledDeal deal) {
        return DealJson.write(deal);
    }

    /** A finding as a line of JSON, with how it stands. */
    public static byte[] write(Finding finding, Reviews reviews) {
        return FindingJson.write(finding, reviews);
    }

    /** The record of a row of a table: each column's name with what stands in it. */
    public static byte[] row(List<String> names, List<String> cells) {
        return RecordWriter.object(json -> {
            for (int i = 0; i < names.size(); i++) {
                json.text(names.get(i), cells.get(i));
            }
        });
    }

    /** The record of how many matches have which values. */
    public static byte[] write(Facet facet) {
        return HitJson.write(facet);
    }

    /** The record of something that a query found. */
    public static byte[] write(Hit hit) {
        return HitJson.write(hit);
    }
}
