// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sql;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.deskcheck.report.table.Column;
import org.deskcheck.report.table.Table;

/** The statements that make the tables, with what each column means as comments, which the database keeps. */
final class Schema {

    /** Indexes and views: made when all rows are there, which is faster. The texts refer to tables of the report. */
    static final List<String> ON_TOP = List.of(
            "CREATE INDEX report.findings_by_id ON findings (id)",
            "CREATE INDEX report.claims_by_article ON claims (article)",
            "CREATE INDEX report.claims_by_subject ON claims (subject, measure)",
            "CREATE INDEX report.figures_by_article ON figures (article)",
            "CREATE INDEX report.deals_by_article ON deals (article)",
            "CREATE INDEX report.parties_by_name ON parties (name)",
            "CREATE INDEX report.parties_by_deal ON parties (article, deal)",
            "CREATE INDEX report.entities_by_article ON entities (article)",
            "CREATE INDEX report.entities_by_id ON entities (id)",
            "CREATE INDEX report.symbols_by_symbol ON symbols (symbol)",
            "CREATE INDEX report.sentiment_by_article ON sentiment (article)",
            "CREATE INDEX report.disclaimers_by_article ON disclaimers (article)",
            "CREATE INDEX report.evidence_by_finding ON evidence (finding)",
            "CREATE INDEX report.evidence_by_article ON evidence (article)",
            "CREATE VIEW report.attention AS -- what somebody should look at, the gravest first, with each place it rests on\n"
                    + "SELECT f.level, f.rule, f.outcome, f.message, e.article, a.publisher, a.published, e.quote,"
                    + " f.id AS finding FROM findings f LEFT JOIN evidence e ON e.finding = f.id"
                    + " LEFT JOIN articles a ON a.id = e.article"
                    + " WHERE f.level <> 'note' ORDER BY f.level, f.id, e.article, e.begin");

    private Schema() {}

    /** The statement that makes a table. */
    static String create(Table<?> table) {
        int last = table.columns().size() - 1;
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            Column column = table.columns().get(i);
            columns.append("  ").append(column.name()).append(' ').append(type(column.type()));
            columns.append(key(table, column)).append(i < last ? "," : "");
            columns.append(" -- ").append(column.meaning()).append('\n');
        }
        return "CREATE TABLE report." + table.name() + " ( -- " + table.meaning() + "\n" + columns + ")";
    }

    /** The statement that fills a row of a table. */
    static String insert(Table<?> table) {
        return "INSERT INTO " + table.name() + " VALUES ("
                + table.columns().stream().map(column -> "?").collect(joining(", ")) + ")";
    }

    /** The statement that reads a table in the order in which it was filled. */
    static String select(Table<?> table) {
        return "SELECT * FROM " + table.name() + " ORDER BY rowid";
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT, DATE -> "TEXT";
            case NUMBER -> "NUMERIC";
            case INTEGER, FLAG -> "INTEGER";
        };
    }

    /** Articles are told apart by their id, and everything else may refer to it. */
    private static String key(Table<?> table, Column column) {
        boolean id = table.name().equals("articles") && column.name().equals("id")
                || table.name().equals("texts") && column.name().equals("article");
        if (id) {
            return " PRIMARY KEY NOT NULL";
        }
        return column.name().equals("article") ? " NOT NULL" : "";
    }
}
