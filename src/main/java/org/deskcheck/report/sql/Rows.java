// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.deskcheck.report.table.Column;
import org.deskcheck.report.table.Table;

/** A table of the database that is being filled. */
final class Rows<S> {

    private final Table<S> table;
    private final PreparedStatement insert;

    /** Makes the table. */
    Rows(Table<S> table, Connection connection) throws SQLException {
        this.table = table;
        Statements.run(connection, Schema.create(table));
        this.insert = connection.prepareStatement(Schema.insert(table));
    }

    /** Files the rows of a source. */
    void add(S source) throws SQLException {
        for (List<String> row : table.rows(source)) {
            for (int i = 0; i < row.size(); i++) {
                bind(i + 1, table.columns().get(i).type(), row.get(i));
            }
            insert.executeUpdate();
        }
    }

    /** A number goes in as its digits: the database keeps it as a number if it can do so without loss. */
    private void bind(int at, Column.Type type, String cell) throws SQLException {
        if (cell.isEmpty()) {
            insert.setNull(at, Types.NULL);
        } else if (type == Column.Type.FLAG) {
            insert.setInt(at, cell.equals("true") ? 1 : 0);
        } else {
            insert.setString(at, cell);
        }
    }

    void close() throws SQLException {
        insert.close();
    }
}
