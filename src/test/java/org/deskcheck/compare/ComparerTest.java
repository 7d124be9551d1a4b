// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.deskcheck.model.finding.ClaimGroup;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.junit.jupiter.api.Test;

class ComparerTest {

    private static final String KEY = "company:orrin|money:USD";
    private static final String SIGNED = "Orrin signed a cloud contract worth $9.7 billion with a software maker.";
    private static final String OTHER = "Orrin signed a cloud contract worth $8.2 billion with a software maker.";

    private final Comparer comparer = new Comparer();

    @Test
    void equalFiguresOfTwoOriginsAgree() {
        assertThat(outcomes(Told.in("a", SIGNED), Told.in("b", SIGNED))).containsExactly("figures-agree AGREES");
    }

    @Test
    void copiesConfirmNothing() {
        assertThat(outcomes(Told.in("a", SIGNED), Told.in("b", SIGNED).copyOf("a")))
                .isEmpty();
    }

    @Test
    void aFigureThatACopyAlteredIsAConflict() {
        List<Finding> findings =
                compare(Told.in("a", SIGNED), Told.in("b", OTHER).copyOf("a"));
        assertThat(findings).extracting(Finding::rule).containsExactly("copy-altered");
        assertThat(findings.get(0).level()).isEqualTo(Level.ERROR);
        assertThat(findings.get(0).message()).contains("$9.7 billion in a, $8.2 billion in b");
    }

    @Test
    void oneFindingForAllArticlesThatAgree() {
        List<Finding> findings = compare(
                Told.in("a", SIGNED),
                Told.in("b", SIGNED),
                Told.in("c", SIGNED),
                Told.in("d", SIGNED).copyOf("c"));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).articles()).containsExactly("a", "b", "c", "d");
        assertThat(findings.get(0).message()).contains("4 articles").contains("3 origins");
    }

    @Test
    void differentFiguresOfOneMatterConflict() {
        assertThat(outcomes(Told.in("a", SIGNED), Told.in("b", OTHER))).containsExactly("figures-conflict CONFLICT");
    }

    @Test
    void figuresOfTwoMattersDoNot() {
        String raised = "Orrin raised $3.1 billion from lenders to build a plant.";
        assertThat(outcomes(Told.in("a", SIGNED), Told.in("b", raised).unmeasured()))
                .isEmpty();
        assertThat(outcomes(
                        Told.in("a", SIGNED).about("company:orrin", "company:brook"),
                        Told.in("b", OTHER).about("company:orrin", "company:carrow")))
                .isEmpty();
    }

    @Test
    void twoForecastsOfOneFirmMayBeOfTwoTrades() {
        String barges =
                "Orrin estimates that the largest barge owners will order $12 billion of hulls from yards abroad.";
        String tugs = barges.replace("barge", "tug").replace("12", "15");
        assertThat(outcomes(forecast("a", barges), forecast("b", tugs))).isEmpty();
        assertThat(outcomes(forecast("a", barges), forecast("b", barges.replace("12", "15"))))
                .containsExactly("figures-conflict CONFLICT");
    }

    private static Told forecast(String article, String sentence) {
        return Told.in(article, sentence).unmeasured().estimatedBy("Orrin");
    }

    @Test
    void roundingIsNoConflict() {
        String rounded = SIGNED.replace("$9.7", "$9.72");
        assertThat(outcomes(Told.in("a", SIGNED), Told.in("b", rounded)))
                .containsExactly("figures-agree AGREES_WITHIN_ROUNDING");
    }

    @Test
    void aLostLimitIsADrift() {
        String limit = SIGNED.replace("$9.7", "up to $9.7");
        assertThat(outcomes(Told.in("a", limit), Told.in("b", SIGNED))).containsExactly("hedge-lost STATUS_DRIFT");
    }

    @Test
    void aFigureWithinALimitFits() {
        String limit = SIGNED.replace("$9.7", "up to $9.9");
        assertThat(outcomes(Told.in("a", limit), Told.in("b", SIGNED)))
                .containsExactly("figures-agree AGREES_LESS_PRECISE");
    }

    @Test
    void aDifferenceMayHaveAReason() {
        assertThat(outcomes(
                        Told.in("a", SIGNED).period("2025"), Told.in("b", OTHER).period("2026")))
                .containsExactly("period-differs DIFFERENT_PERIOD");
        assertThat(outcomes(Told.in("a", SIGNED), Told.in("b", OTHER).scope("first phase")))
                .containsExactly("scope-differs DIFFERENT_SCOPE");
        assertThat(outcomes(
                        Told.in("a", SIGNED).estimatedBy("Brook"),
                        Told.in("b", OTHER).estimatedBy("Carrow")))
                .containsExactly("estimate-spread ESTIMATE_SPREAD");
        assertThat(outcomes(
                        Told.in("a", SIGNED).planned().on("2026-01-02"),
                        Told.in("b", OTHER).on("2026-01-05")))
                .containsExactly("figures-conflict STATUS_DRIFT");
        assertThat(outcomes(
                        Told.in("a", SIGNED).on("2026-01-02"),
                        Told.in("b", OTHER).on("2026-03-05")))
                .containsExactly("period-differs DIFFERENT_PERIOD");
    }

    @Test
    void aRevisionNamesBothDays() {
        List<Finding> findings = compare(
                Told.in("a", SIGNED).on("2026-01-02"), Told.in("b", OTHER).on("2026-01-05"));
        assertThat(findings.get(0).message())
                .contains("2026-01-02")
                .contains("2026-01-05")
                .contains("newer figure");
    }

    @Test
    void oneUpAndOneDownIsAConflictOfDirection() {
        String up = "Orrin said revenue of its cloud unit rose 12% on contract wins.";
        String down = "Orrin said revenue of its cloud unit fell 12% on contract wins.";
        assertThat(outcomes(Told.in("a", up), Told.in("b", down)))
                .containsExactly("direction-conflict DIRECTION_CONFLICT");
    }

    @Test
    void aFigureIsNotSetAgainstTheWrongOneOfTwo() {
        assertThat(outcomes(Told.in("a", SIGNED), Told.in("b", SIGNED), Told.in("b", OTHER)))
                .containsExactly("figures-agree AGREES");
    }

    @Test
    void claimsAreComparedInTheGroupOfTheirLeastSharedEntity() {
        Told one = Told.in("a", SIGNED).about("company:brook", "company:orrin");
        Told other = Told.in("b", OTHER).about("company:brook", "company:orrin");
        assertThat(outcomes(one, other)).isEmpty();
        List<FiledClaim> claims = List.of(one.filed(), other.filed());
        assertThat(comparer.compare(new ClaimGroup("company:brook|money:USD", claims)))
                .hasSize(1);
    }

    @Test
    void claimsOfOneArticleAreNotCompared() {
        assertThat(outcomes(Told.in("a", SIGNED), Told.in("a", OTHER))).isEmpty();
    }

    @Test
    void neitherOrderNorAnUnrelatedArticleMatters() {
        List<Told> told = new ArrayList<>(List.of(
                Told.in("a", SIGNED).on("2026-01-02"),
                Told.in("b", OTHER).on("2026-01-03"),
                Told.in("c", SIGNED),
                Told.in("d", SIGNED.replace("$9.7", "up to $9.7")),
                Told.in("e", OTHER).copyOf("a")));
        List<Finding> findings = compare(told.toArray(Told[]::new));
        assertThat(findings).hasSizeGreaterThan(2);
        told.add(Told.in("z", "Orrin pays its chief executive $3 million in wages.")
                .unmeasured());
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(told, new Random(i));
            assertThat(compare(told.toArray(Told[]::new))).isEqualTo(findings);
        }
    }

    @Test
    void scalingAllFiguresChangesNoOutcome() {
        List<Told> told =
                List.of(Told.in("a", SIGNED), Told.in("b", OTHER), Told.in("c", SIGNED.replace("$9.7", "$9.72")));
        List<Told> scaled = told.stream()
                .map(one -> Told.in(one.article(), one.text().replace("billion", "trillion")))
                .toList();
        assertThat(outcomes(scaled.toArray(Told[]::new))).isEqualTo(outcomes(told.toArray(Told[]::new)));
    }

    @Test
    void aGroupOfTenThousandIsNoTrouble() {
        List<FiledClaim> claims = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            claims.add(Told.in("article" + i, SIGNED.replace("9.7", (i % 50) + 1 + "." + i % 10))
                    .filed());
        }
        assertThat(comparer.compare(new ClaimGroup(KEY, claims))).isNotEmpty();
    }

    private List<Finding> compare(Told... told) {
        List<FiledClaim> claims = Arrays.stream(told).map(Told::filed).toList();
        return comparer.compare(new ClaimGroup(KEY, claims));
    }

    private List<String> outcomes(Told... told) {
        return compare(told).stream()
                .map(finding -> finding.rule() + " " + finding.outcome().orElseThrow())
                .toList();
    }
}
