// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.report.CitedFinding;

/** All tables there are. */
public final class Tables {

    private Tables() {}

    /** The tables that have a CSV file of their own and are filled article by article. */
    public static List<Table<Analysis>> ofFiles() {
        return List.of(
                new ArticleTable(),
                new ClaimTable(),
                new FigureTable(),
                new DealTable(),
                new DisclaimerTable(),
                new SentimentTable());
    }

    /** The tables that are filled article by article. */
    public static List<Table<Analysis>> ofArticles() {
        return Stream.concat(ofFiles().stream(), Stream.of(new PartyTable(), new EntityTable(), new SymbolTable()))
                .toList();
    }

    /** The findings, which have a CSV file of their own too. */
    public static Table<CitedFinding> findings() {
        return new FindingTable();
    }

    /** The tables that are filled finding by finding. */
    public static List<Table<CitedFinding>> ofFindings() {
        return List.of(findings(), new EvidenceTable());
    }

    /** The tables that are filled group by group. */
    public static List<Table<OriginGroup>> ofOrigins() {
        return List.of(new OriginTable());
    }

    /** The texts of the articles, for a database only. */
    public static Table<Analysis> texts() {
        return new TextTable();
    }

    /** All but the texts, in the order in which a person would want to read them. */
    public static List<Table<?>> all() {
        return Stream.of(ofFindings(), ofArticles(), ofOrigins())
                .<Table<?>>flatMap(List::stream)
                .toList();
    }
}
