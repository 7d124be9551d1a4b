// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.sample.Sketch;
import org.junit.jupiter.api.Test;

class ArithmeticCheckTest {

    private static final String SUM =
            "Orrin raised $50 million , comprising $30 million in notes and $20 million in shares.";
    private static final String GROWTH = "Revenue grew 35% to $5.00 million from $4.00 million.";

    private final ArithmeticCheck check = new ArithmeticCheck();

    @Test
    void evidenceIsTheFigures() {
        Extraction extraction = Sketch.of(SUM).extraction();
        Finding finding = check.check(extraction).get(0);
        assertThat(finding.evidence().stream()
                        .map(Evidence::span)
                        .map(extraction.article().text()::slice))
                .containsExactly("$50 million", "$30 million", "$20 million");
        assertThat(finding.level()).isEqualTo(Level.NOTE);
        assertThat(finding.articles()).containsExactly("sketch");
    }

    @Test
    void whatFailsIsAWarning() {
        assertThat(check.check(Sketch.of(GROWTH).extraction()).get(0).level()).isEqualTo(Level.WARNING);
    }

    @Test
    void idsSurviveARunAndAnUnrelatedEdit() {
        List<String> ids = ids(Sketch.of(SUM + "\n" + GROWTH));
        assertThat(ids(Sketch.of(SUM + "\n" + GROWTH))).isEqualTo(ids);
        assertThat(ids(Sketch.of("A new first line.\n" + SUM + "\nAnother line.\n" + GROWTH)))
                .isEqualTo(ids);
    }

    @Test
    void aRepeatedStatementIsReportedOnce() {
        assertThat(check.check(Sketch.of(SUM + "\n" + SUM).extraction())).hasSize(1);
    }

    @Test
    void scalingAllFiguresChangesNoOutcome() {
        for (String text :
                List.of(SUM, GROWTH, "The fund paid $3.7 million , comprising $2.1 million and $1.55 million.")) {
            assertThat(outcomes(text.replace("million", "billion"))).isEqualTo(outcomes(text));
        }
    }

    @Test
    void hugeNumbersAreLeftAlone() {
        String digits = "9".repeat(5000);
        assertThat(check.check(Sketch.of("Orrin raised $" + digits + " , comprising $" + digits + " and $1 million.")
                        .extraction()))
                .isEmpty();
    }

    @Test
    void neverThrows() {
        String[] words = {
            "$5 million",
            "up to $5 million",
            "20%",
            "of",
            "comprising",
            "from",
            "to",
            "double",
            "the",
            "5-year",
            "a year",
            ".",
            ",",
            "These",
            "three",
            "raise",
            "total",
            "or",
            "by",
            "2026",
            "could",
            "$0",
            "0%",
            "\n",
            "#",
            "compared",
            "-"
        };
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 14; j++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            Extraction extraction = Sketch.of(text.toString()).on("2026-06-03").extraction();
            for (Finding finding : check.check(extraction)) {
                assertThat(finding.evidence())
                        .isNotEmpty()
                        .allMatch(evidence -> evidence.span().end()
                                <= extraction.article().text().length());
            }
        }
    }

    @Test
    void aLongArticleTakesLinearTime() {
        String paragraph = SUM + " " + GROWTH + " Orrin may borrow up to $80 million. Orrin has $80 million.\n";
        assertThat(check.check(Sketch.of(paragraph.repeat(200)).extraction())).hasSize(3);
    }

    @Test
    void amountsAreSpokenAsPapersPrintThem() {
        Figure money = org.deskcheck.sample.SketchFigures.only("$1 million");
        assertThat(Amount.spoken(new BigDecimal("3650000000"), money)).isEqualTo("$3.65 billion");
        assertThat(Amount.spoken(new BigDecimal("950"), money)).isEqualTo("$950");
    }

    private List<String> ids(Sketch sketch) {
        return check.check(sketch.extraction()).stream().map(Finding::id).toList();
    }

    private List<String> outcomes(String text) {
        return check.check(Sketch.of(text).extraction()).stream()
                .map(finding -> finding.rule() + finding.outcome())
                .toList();
    }
}
