// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Decision;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.model.finding.Status;
import org.deskcheck.report.json.FindingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDeskTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-03T10:00:00.123Z"), ZoneOffset.UTC);

    @TempDir
    private Path reports;

    @BeforeEach
    void run() throws IOException {
        Files.writeString(reports.resolve("findings.jsonl"), line("f-aa11") + line("f-aa22") + line("f-bb33"));
    }

    @Test
    void aDecisionIsKeptWithWhoAndWhen() {
        List<Decision> decisions =
                desk().decide(Decision.Action.DISMISS, List.of("f-aa11", "f-bb"), "A. Editor", "a quotation");

        assertThat(decisions).extracting(Decision::finding).containsExactly("f-aa11", "f-bb33");
        assertThat(decisions).extracting(Decision::at).containsOnly(Instant.parse("2026-06-03T10:00:00Z"));
        assertThat(desk().reviews().of("f-aa11")).isEqualTo(decisions.subList(0, 1));
        assertThat(desk().reviews().status("f-bb33")).isEqualTo(Status.DISMISSED);
        assertThat(desk().reviews().status("f-aa22")).isEqualTo(Status.OPEN);
    }

    @Test
    void aRecordTellsTheDecision() {
        desk().decide(Decision.Action.ACCEPT, List.of("f-aa22"), "desk", "");
        Reviews reviews = desk().reviews();

        String record = new String(FindingJson.write(finding("f-aa22"), reviews), StandardCharsets.UTF_8);
        assertThat(record)
                .contains("\"status\":\"accepted\"")
                .contains("{\"action\":\"accept\",\"by\":\"desk\",\"at\":\"2026-06-03T10:00:00Z\",\"why\":\"\"}");
        assertThat(FindingJson.read(record.getBytes(StandardCharsets.UTF_8))).isEqualTo(finding("f-aa22"));
    }

    @Test
    void onlyFindingsOfTheRunCanBeDecided() {
        assertThatThrownBy(() -> desk().decide(Decision.Action.ACCEPT, List.of("f-aa"), "desk", ""))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2 findings begin with f-aa");
        assertThatThrownBy(() -> desk().decide(Decision.Action.ACCEPT, List.of("f-aa11", "f-zz"), "desk", ""))
                .hasMessageContaining("f-zz");
        assertThat(desk().reviews().isOpen("f-aa11")).isTrue();
    }

    @Test
    void withoutARunThereIsNothingToDecide() throws IOException {
        Files.delete(reports.resolve("findings.jsonl"));
        assertThatThrownBy(() -> desk().findings()).hasMessageContaining("deskcheck run FOLDER");
    }

    private ReviewDesk desk() {
        return new ReviewDesk(reports, Reviewing.ledgerOf(reports), CLOCK);
    }

    private static String line(String id) {
        return new String(FindingJson.write(finding(id)), StandardCharsets.UTF_8) + "\n";
    }

    private static Finding finding(String id) {
        return new Finding(
                id,
                "promissory",
                Level.ERROR,
                Optional.empty(),
                "It promises.",
                List.of("a"),
                List.of(),
                Optional.empty(),
                Optional.of("Do not."));
    }
}
