// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.report.table.Column;
import org.deskcheck.report.table.Table;
import org.deskcheck.report.table.Tables;

/** The table {@code columns}: what each column of each table means, for whoever opens the database without a manual. */
final class Glossary {

    private Glossary() {}

    static void write(Connection connection) throws SQLException {
        Statements.run(
                connection,
                "CREATE TABLE report.columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, type TEXT NOT NULL,"
                        + " meaning TEXT NOT NULL, PRIMARY KEY (table_name, column_name))");
        List<Table<?>> tables = Stream.<Table<?>>concat(Tables.all().stream(), Stream.of(Tables.texts()))
                .toList();
        for (Table<?> table : tables) {
            for (Column column : table.columns()) {
                Statements.run(
                        connection,
                        "INSERT INTO report.columns VALUES (?, ?, ?, ?)",
                        table.name(),
                        column.name(),
                        column.type().label(),
                        column.meaning());
            }
        }
    }
}
