// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.report.Edition;
import org.deskcheck.report.Newsroom;
import org.deskcheck.report.sql.Database;
import org.deskcheck.report.table.Table;
import org.deskcheck.report.table.Tables;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    @TempDir
    private Path directory;

    @Test
    void everyTableIsASheetBehindTheOneThatExplainsThem() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(print("a").toFile())) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            assertThat(names.get(0)).isEqualTo("about");
            assertThat(names.subList(1, names.size()))
                    .isEqualTo(Tables.all().stream().map(Table::name).toList());
            for (Table<?> table : Tables.all()) {
                assertThat(sheet(workbook, table.name()).get(0).stream().map(Cell::getText))
                        .isEqualTo(table.columns().stream().map(c -> c.name()).toList());
            }
        }
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void aDiskThatFillsUpAtAnyMomentEndsIt() {
        Workbook.Source source = (table, sink) ->
                new Random(1).ints(200).forEach(number -> sink.accept(row(table, Map.of(0, "article " + number))));
        for (int room = 0; room < 20_000; room += 500) {
            OutputStream file = new SteadyFile(new FillingDisk(room));
            assertThatIOException()
                    .as("full after %d bytes", room)
                    .isThrownBy(() -> {
                        try (file) {
                            Workbook.print(file, source, "1.0");
                        }
                    })
                    .withMessage("No space left on device");
        }
    }

    /** Takes so many bytes and no more. */
    private static final class FillingDisk extends OutputStream {

        private int room;

        FillingDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                throw new IOException("No space left on device");
            }
            room--;
        }
    }

    @Test
    void cellsAreWhatTheyHold() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(print("a").toFile())) {
            List<Row> claims = sheet(workbook, "claims");
            Row claim = claims.stream()
                    .filter(row -> row.getCellText(13).equals("at-most"))
                    .findFirst()
                    .orElseThrow();
            assertThat(claim.getCell(12).getType()).isEqualTo(CellType.NUMBER);
            assertThat(claim.getCellAsNumber(12)).hasValue(new BigDecimal("80000000000"));
            assertThat(claim.getCell(4).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 2));
            assertThat(claim.getCellAsNumber(11)).isEmpty();
            Row deal = sheet(workbook, "deals").get(1);
            assertThat(deal.getCell(9).getType()).isEqualTo(CellType.BOOLEAN);
        }
    }

    @Test
    void noCellIsAFormulaAndTextIsAsPrinted() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(print("a").toFile())) {
            for (Table<?> table : Tables.all()) {
                assertThat(sheet(workbook, table.name()).stream().flatMap(Row::stream))
                        .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
            }
            assertThat(sheet(workbook, "claims").stream().map(row -> row.getCellText(5)))
                    .contains("=HYPERLINK(\"https://evil.example\")");
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(print("a")).hasSameBinaryContentAs(print("b"));
    }

    @Test
    void whatNoCellCanHoldIsKeptAsNearAsPossible() throws IOException {
        String face = "\uD83D\uDE00";
        List<String> hostile = List.of(
                "a\u0000b\u0001c\u000Bd\uFFFE",
                "x".repeat(32_766) + face + "y",
                "\uD83D lone",
                "_x0041_",
                " spaces ",
                "two\nlines",
                "]]><&\"'");
        Path file = directory.resolve("hostile.xlsx");
        Workbook.write(
                file,
                (table, sink) -> {
                    if (table.name().equals("findings")) {
                        hostile.forEach(text -> sink.accept(row(table, Map.of(0, text))));
                    }
                    if (table.name().equals("figures")) {
                        sink.accept(row(table, Map.of(3, "12345678901234567890", 4, "-0.5")));
                    }
                },
                "0.1.0");
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<String> texts = sheet(workbook, "findings").stream()
                    .skip(1)
                    .map(row -> row.getCellText(0))
                    .toList();
            assertThat(texts.get(0)).startsWith("a").contains("b", "c", "d").doesNotContain("\u0000");
            assertThat(texts.get(1)).hasSize(32_767).endsWith("x…");
            assertThat(texts.get(2)).endsWith(" lone");
            assertThat(texts.subList(4, 7)).containsExactly(" spaces ", "two\nlines", "]]><&\"'");
            Row figure = sheet(workbook, "figures").get(1);
            assertThat(figure.getCell(3).getType()).isEqualTo(CellType.STRING);
            assertThat(figure.getCellText(3)).isEqualTo("12345678901234567890");
            assertThat(figure.getCellAsNumber(4)).hasValue(new BigDecimal("-0.5"));
        }
    }

    private static List<String> row(Table<?> table, Map<Integer, String> cells) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> cells.getOrDefault(i, ""))
                .toList();
    }

    private static List<Row> sheet(ReadableWorkbook workbook, String name) throws IOException {
        try (Stream<Row> rows = workbook.findSheet(name).orElseThrow().openStream()) {
            return rows.toList();
        }
    }

    private Path print(String name) throws IOException {
        Path file = directory.resolve(name + ".xlsx");
        try (Edition edition = new Edition()) {
            Database database = edition.add(Database.create(directory.resolve(name + ".sqlite")));
            edition.print(new Newsroom().report());
            Workbook.write(file, database::read, "0.1.0");
        }
        return file;
    }
}
