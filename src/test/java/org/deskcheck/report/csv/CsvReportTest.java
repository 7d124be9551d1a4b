// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.finding.Report;
import org.deskcheck.report.Newsroom;
import org.deskcheck.report.ShelfHoldings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private static final List<String> FILES =
            List.of("claims.csv", "figures.csv", "deals.csv", "disclaimers.csv", "sentiment.csv");

    @TempDir
    private Path directory;

    private final Report report = new Newsroom().report();

    @BeforeEach
    void write() throws IOException {
        new CsvReport().write(report, directory);
    }

    @Test
    void claimsCarryTheirArticleAndTheirFigure() throws IOException {
        NamedCsvRecord row =
                row("claims.csv", "text", "Calder plans to spend up to $80 billion on data centres this year");
        assertThat(row.getField("article")).isEqualTo("wire/northlight-calder.html");
        assertThat(row.getField("publisher")).isEqualTo("Harbour Wire");
        assertThat(row.getField("published")).isEqualTo("2026-03-02");
        assertThat(row.getField("subject")).isEqualTo("Calder Cloud");
        assertThat(row.getField("kind")).isEqualTo("money");
        assertThat(row.getField("unit")).isEqualTo("USD");
        assertThat(row.getField("low")).isEmpty();
        assertThat(row.getField("high")).isEqualTo("80000000000");
        assertThat(row.getField("bound")).isEqualTo("at-most");
        assertThat(row.getField("attribution")).isEqualTo("named");
        assertThat(row.getField("source")).isEqualTo("Calder");
    }

    @Test
    void aCellIsNeverAFormula() throws IOException {
        for (String file : FILES) {
            for (NamedCsvRecord row : rows(file)) {
                assertThat(row.getFields())
                        .as(file)
                        .noneMatch(cell -> cell.matches("(?s)[=@\t\r\n].*"))
                        .noneMatch(cell -> cell.matches("(?s)[+-].*") && !cell.matches("[+-]\\d+(\\.\\d+)?"));
            }
        }
        NamedCsvRecord row = row("claims.csv", "measure", "'-1+cmd|' /C calc'!A0");
        assertThat(row.getField("subject")).isEqualTo("'=HYPERLINK(\"https://evil.example\")");
    }

    @Test
    void signedNumbersStayNumbers() throws IOException {
        assertThat(row("claims.csv", "measure", "'@sum").getField("subject")).isEqualTo("+44");
        assertThat(rows("sentiment.csv")).anyMatch(row -> row.getField("score").equals("-0.31"));
    }

    @Test
    void blanksOfADealAreEmptyCells() throws IOException {
        NamedCsvRecord row = row("deals.csv", "type", "acquisition");
        assertThat(row.getField("amount")).isEmpty();
        assertThat(row.getField("amount_undisclosed")).isEqualTo("true");
        assertThat(row.getField("parties")).isEqualTo("acquirer: Tessel Foods; target: Oakmere Mills");
    }

    @Test
    void everyTableHasARowForEachThing() throws IOException {
        assertThat(rows("figures.csv")).hasSize(27);
        assertThat(rows("disclaimers.csv")).hasSize(2);
        assertThat(rows("deals.csv")).hasSize(4);
        assertThat(rows("sentiment.csv").stream()
                        .filter(row -> row.getField("type").equals("article")))
                .hasSize(6);
    }

    @Test
    void linesEndWithCarriageReturnAndLineFeed() throws IOException {
        for (String file : FILES) {
            String text = Files.readString(directory.resolve(file), StandardCharsets.UTF_8);
            assertThat(text).as(file).endsWith("\r\n").doesNotStartWith("\uFEFF");
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        List<String> first = texts();
        new CsvReport().write(new Newsroom().report(), directory);
        assertThat(texts()).isEqualTo(first);
    }

    @Test
    void streamsAreClosed() {
        assertThat(((ShelfHoldings) report.holdings()).open()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "+1-2",
                "-",
                "+",
                "-1.",
                "-.5",
                "-1e3x",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "+1 555 0100"
            })
    void whatASpreadsheetWouldRunHasAnApostrophe(String text) {
        assertThat(Cell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "-1.50", "1", "a=b", "−5", "'x", " =1"})
    void otherTextIsLeftAlone(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
    }

    private NamedCsvRecord row(String file, String column, String value) throws IOException {
        return rows(file).stream()
                .filter(row -> row.getField(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(directory.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private List<String> texts() throws IOException {
        List<String> texts = new java.util.ArrayList<>();
        for (String file : FILES) {
            texts.add(Files.readString(directory.resolve(file)));
        }
        return texts;
    }
}
