// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.report.CitedFinding;
import org.deskcheck.report.ReportPart;
import org.deskcheck.report.table.Column;
import org.deskcheck.report.table.Table;
import org.deskcheck.report.table.Tables;

/**
 * The report as an SQLite database: a table for each of {@link Tables}, {@code texts} with the text of each article, and
 * {@code columns}, which says what each column means. Offsets count code points, as {@code substr} does.
 *
 * <p>Everything is written in one transaction, so that a database is whole or empty. The same report gives the same
 * bytes. Numbers of up to 15 digits come out as they went in; SQLite knows none that are longer and exact.
 */
public final class Database implements ReportPart {

    /** Raised when a table or a column is renamed, dropped or changes its meaning. */
    public static final int SCHEMA_VERSION = 1;

    private static final int FETCH = 500;

    private final Connection connection;
    private final List<Rows<Analysis>> articles = new ArrayList<>();
    private final List<Rows<CitedFinding>> findings = new ArrayList<>();
    private final List<Rows<OriginGroup>> origins = new ArrayList<>();

    private Database(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes sure that databases can be written on this machine, so that a long run fails at its beginning if at all.
     *
     * @throws Problem when they cannot
     */
    public static void check() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Statements.run(connection, "SELECT 1");
        } catch (SQLException | LinkageError e) {
            throw Problem.usage("SQLite does not run on this machine (" + e.getMessage()
                            + "): leave deskcheck.sqlite and deskcheck.xlsx out with --no-database")
                    .because(e);
        }
    }

    /**
     * Begins a database.
     *
     * @param file where; there must be no such file
     * @throws IOException when it cannot be written
     */
    public static Database create(Path file) throws IOException {
        return checked(() -> {
            // The path is bound rather than put into the address, where a question mark in it would end it.
            Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            Statements.run(
                    connection,
                    "ATTACH DATABASE ? AS report",
                    file.toAbsolutePath().toString());
            Database database = new Database(connection);
            database.begin();
            return database;
        });
    }

    private void begin() throws SQLException {
        Statements.run(connection, "PRAGMA report.journal_mode = OFF");
        Statements.run(connection, "PRAGMA report.synchronous = OFF");
        Statements.run(connection, "PRAGMA report.user_version = " + SCHEMA_VERSION);
        connection.setAutoCommit(false);
        for (Table<CitedFinding> table : Tables.ofFindings()) {
            findings.add(new Rows<>(table, connection));
        }
        for (Table<Analysis> table : Tables.ofArticles()) {
            articles.add(new Rows<>(table, connection));
        }
        articles.add(new Rows<>(Tables.texts(), connection));
        for (Table<OriginGroup> table : Tables.ofOrigins()) {
            origins.add(new Rows<>(table, connection));
        }
    }

    @Override
    public void article(Analysis analysis) throws IOException {
        fill(articles, analysis);
    }

    @Override
    public void finding(CitedFinding finding) throws IOException {
        fill(findings, finding);
    }

    @Override
    public void origin(OriginGroup group) throws IOException {
        fill(origins, group);
    }

    private static <S> void fill(List<Rows<S>> tables, S source) throws IOException {
        checked(() -> {
            for (Rows<S> rows : tables) {
                rows.add(source);
            }
            return source;
        });
    }

    /**
     * Gives the rows of a table to the sink, in the order in which they were filled.
     *
     * @throws IOException when the database cannot be read
     */
    public void read(Table<?> table, Consumer<List<String>> sink) throws IOException {
        checked(() -> {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                try (ResultSet rows = statement.executeQuery(Schema.select(table))) {
                    while (rows.next()) {
                        sink.accept(row(table.columns(), rows));
                    }
                }
            }
            return table;
        });
    }

    private static List<String> row(List<Column> columns, ResultSet rows) throws SQLException {
        List<String> row = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String cell = Optional.ofNullable(rows.getString(i + 1)).orElse("");
            boolean flag = columns.get(i).type() == Column.Type.FLAG && !cell.isEmpty();
            row.add(flag ? Boolean.toString(cell.equals("1")) : cell);
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        checked(() -> {
            try (connection) {
                closeAll(findings);
                closeAll(articles);
                closeAll(origins);
                Glossary.write(connection);
                for (String statement : Schema.ON_TOP) {
                    Statements.run(connection, statement);
                }
                connection.commit();
            }
            return this;
        });
    }

    private static <S> void closeAll(List<Rows<S>> tables) throws SQLException {
        for (Rows<S> rows : tables) {
            rows.close();
        }
    }

    private static <T> T checked(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IOException("SQLite: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws SQLException;
    }
}
