// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.DealVariant;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.sample.Sketch;
import org.junit.jupiter.api.Test;

class DealTermsTest {

    @Test
    void twoAmountsThatCannotBothHoldAreAWarning() {
        List<Finding> findings =
                findings("Orrin bought Pell for $42 million.\nThe purchase of Pell by Orrin went for $24 million.");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("deal-terms-differ");
        assertThat(findings.get(0).level()).isEqualTo(Level.WARNING);
        assertThat(findings.get(0).outcome()).contains(Outcome.CONFLICT);
        assertThat(findings.get(0).evidence()).hasSize(2);
    }

    @Test
    void aRoundedAmountIsTheSame() {
        assertThat(findings("Orrin bought Pell for $42.4 million.\nOrrin got Pell for $42 million."))
                .isEmpty();
    }

    @Test
    void anotherCurrencyIsNoContradiction() {
        assertThat(findings("Orrin bought Pell for $42 million.\nOrrin got Pell for €38 million."))
                .isEmpty();
    }

    @Test
    void whatTheWordsExplainIsLeftAlone() {
        assertThat(findings("Orrin bought Pell for $42 million.\nOrrin pays an initial $24 million."))
                .isEmpty();
        assertThat(findings("Orrin bought Pell for $42 million.\nOrrin pays up to $24 million."))
                .isEmpty();
        assertThat(findings("Orrin bought Pell for $42 million.\nPell goes for $60 million including debt."))
                .isEmpty();
    }

    /** The findings on a purchase whose first amount is the deal's and whose second another mention gives. */
    private static List<Finding> findings(String text) {
        Extraction read = Sketch.of(text).extraction();
        List<Figure> figures = read.figures();
        Deal deal = new Deal(
                "d1",
                DealType.ACQUISITION,
                DealStatus.COMPLETED,
                List.of(),
                Optional.of(figures.get(0)),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new DealVariant(
                        figures.get(1).span(), Optional.empty(), Optional.of(figures.get(1)), Optional.empty())),
                List.of(figures.get(0).span()),
                Optional.empty());
        Extraction told = new Extraction(
                read.annotated(), figures, read.dates(), read.symbols(), read.entities(), List.of(deal), read.claims());
        return new DealTerms().check(FiguredArticle.of(told)).toList();
    }
}
