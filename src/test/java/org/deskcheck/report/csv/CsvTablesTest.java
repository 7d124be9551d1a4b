// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.deskcheck.model.finding.Report;
import org.deskcheck.report.Edition;
import org.deskcheck.report.Newsroom;
import org.deskcheck.report.ShelfHoldings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    private static final List<String> FILES = List.of(
            "claims.csv",
            "figures.csv",
            "deals.csv",
            "disclaimers.csv",
            "sentiment.csv",
            "articles.csv",
            "findings.csv");

    @TempDir
    private Path directory;

    private final Report report = new Newsroom().report();

    @BeforeEach
    void write() throws IOException {
        print();
    }

    @Test
    void claimsCarryTheirArticleAndTheirFigure() throws IOException {
        CSVRecord row = row("claims.csv", "text", "Calder plans to spend up to $80 billion on data centres this year");
        assertThat(row.get("article")).isEqualTo("wire/northlight-calder.html");
        assertThat(row.get("publisher")).isEqualTo("Harbour Wire");
        assertThat(row.get("published")).isEqualTo("2026-03-02");
        assertThat(row.get("subject")).isEqualTo("Calder Cloud");
        assertThat(row.get("kind")).isEqualTo("money");
        assertThat(row.get("unit")).isEqualTo("USD");
        assertThat(row.get("low")).isEmpty();
        assertThat(row.get("high")).isEqualTo("80000000000");
        assertThat(row.get("bound")).isEqualTo("at-most");
        assertThat(row.get("attribution")).isEqualTo("named");
        assertThat(row.get("source")).isEqualTo("Calder");
    }

    @Test
    void aCellIsNeverAFormula() throws IOException {
        for (String file : FILES) {
            for (CSVRecord row : rows(file)) {
                assertThat(row.values())
                        .as(file)
                        .noneMatch(cell -> cell.matches("(?s)[=@\t\r\n].*"))
                        .noneMatch(cell -> cell.matches("(?s)[+-].*") && !cell.matches("[+-]\\d[\\d,]*(\\.\\d+)?%?"));
            }
        }
        CSVRecord row = row("claims.csv", "measure", "'-1+cmd|' /C calc'!A0");
        assertThat(row.get("subject")).isEqualTo("'=HYPERLINK(\"https://evil.example\")");
    }

    @Test
    void signedNumbersStayNumbers() throws IOException {
        assertThat(row("claims.csv", "measure", "'@sum").get("subject")).isEqualTo("+44");
        assertThat(rows("sentiment.csv")).anyMatch(row -> row.get("score").equals("-0.31"));
    }

    @Test
    void blanksOfADealAreEmptyCells() throws IOException {
        CSVRecord row = row("deals.csv", "type", "acquisition");
        assertThat(row.get("amount")).isEmpty();
        assertThat(row.get("amount_undisclosed")).isEqualTo("true");
        assertThat(row.get("parties")).isEqualTo("acquirer: Tessel Foods; target: Oakmere Mills");
    }

    @Test
    void everyTableHasARowForEachThing() throws IOException {
        assertThat(rows("figures.csv")).hasSize(27);
        assertThat(rows("disclaimers.csv")).hasSize(2);
        assertThat(rows("deals.csv")).hasSize(4);
        assertThat(rows("sentiment.csv").stream().filter(row -> row.get("type").equals("article")))
                .hasSize(6);
    }

    @Test
    void findingsQuoteTheWordsTheyRestOn() throws IOException {
        CSVRecord row = row("findings.csv", "id", "f-1001");
        assertThat(row.get("level")).isEqualTo("error");
        assertThat(row.get("outcome")).isEqualTo("CONFLICT");
        assertThat(row.get("evidence")).isEqualTo("$3.65 billion; $3.8 billion");
    }

    @Test
    void everyRowHasACellForEachColumn() throws IOException {
        for (String file : FILES) {
            assertThat(rows(file)).as(file).isNotEmpty().allMatch(CSVRecord::isConsistent);
        }
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
        print();
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
                "-1,",
                "-1,,2",
                "-1.2,3",
                "-%",
                "-1%%",
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
    @ValueSource(strings = {"", "-1", "+1", "-1.50", "-1,200", "+0.6%", "-12,345.6%", "1", "a=b", "−5", "'x", " =1"})
    void otherTextIsLeftAlone(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
    }

    private CSVRecord row(String file, String column, String value) throws IOException {
        return rows(file).stream()
                .filter(row -> row.get(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    private List<CSVRecord> rows(String file) throws IOException {
        CSVFormat strict = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(directory.resolve(file), StandardCharsets.UTF_8, strict)) {
            return parser.getRecords();
        }
    }

    private void print() throws IOException {
        try (Edition edition = new Edition()) {
            edition.add(CsvTables.into(directory));
            edition.print(report);
        }
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : FILES) {
            texts.add(Files.readString(directory.resolve(file)));
        }
        return texts;
    }
}
