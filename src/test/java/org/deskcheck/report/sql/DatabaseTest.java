// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.report.Edition;
import org.deskcheck.report.Newsroom;
import org.deskcheck.report.table.Table;
import org.deskcheck.report.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = print("reports of 50%?mode=memory#1.sqlite");
    }

    @Test
    void isWhole() throws SQLException {
        assertThat(all("PRAGMA r.integrity_check")).containsExactly("ok");
        assertThat(all("PRAGMA r.user_version")).containsExactly(Integer.toString(Database.SCHEMA_VERSION));
    }

    @Test
    void everyTableIsThereAndSaysWhatItsColumnsMean() throws SQLException {
        for (Table<?> table : Tables.all()) {
            assertThat(all("SELECT count(*) FROM " + table.name()))
                    .as(table.name())
                    .doesNotContain("0");
            assertThat(all("SELECT name FROM pragma_table_info('" + table.name() + "')"))
                    .isEqualTo(table.columns().stream().map(c -> c.name()).toList());
        }
        assertThat(all("SELECT meaning FROM columns WHERE table_name = 'claims' AND column_name = 'unit'"))
                .containsExactly("Unit or currency of its figure");
        assertThat(all("SELECT sql FROM r.sqlite_master WHERE name = 'claims'").get(0))
                .contains("low NUMERIC, -- Lower end of its figure");
    }

    @Test
    void numbersAreNumbersAndBlanksAreNull() throws SQLException {
        assertThat(all("SELECT typeof(high) || ' ' || high FROM claims WHERE bound = 'at-most' LIMIT 1"))
                .containsExactly("integer 80000000000");
        assertThat(all("SELECT count(*) FROM claims WHERE low = ''")).containsExactly("0");
        assertThat(all("SELECT id FROM claims WHERE high > 3.7e9 AND unit = 'USD'"))
                .isNotEmpty();
        assertThat(all("SELECT typeof(amount_undisclosed) FROM deals LIMIT 1")).containsExactly("integer");
    }

    @Test
    void offsetsPointIntoTheTexts() throws SQLException {
        for (String table : List.of("claims", "figures", "entities", "symbols", "disclaimers")) {
            assertThat(all("SELECT count(*) FROM " + table + " r JOIN texts t USING (article)"
                            + " WHERE substr(t.text, r.begin + 1, r.\"end\" - r.begin) <> r.text"))
                    .as(table)
                    .containsExactly("0");
        }
        assertThat(all("SELECT count(*) FROM evidence e JOIN texts t USING (article)"
                        + " WHERE substr(t.text, e.begin + 1, e.\"end\" - e.begin) <> e.quote"))
                .containsExactly("0");
    }

    @Test
    void whatNeedsAttentionIsAView() throws SQLException {
        assertThat(all("SELECT quote FROM attention WHERE finding = 'f-1001'"))
                .containsExactlyInAnyOrder("$3.65 billion", "$3.8 billion");
        assertThat(all("SELECT count(*) FROM attention WHERE level = 'note'")).containsExactly("0");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(print("again.sqlite")).hasSameBinaryContentAs(file);
    }

    @Test
    void runsHere() {
        Database.check();
    }

    private Path print(String name) throws IOException {
        Path target = directory.resolve(name);
        try (Edition edition = new Edition()) {
            edition.add(Database.create(target));
            edition.print(new Newsroom().report());
        }
        assertThat(Files.list(directory)).contains(target);
        return target;
    }

    private List<String> all(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + file + "' AS r");
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }
}
