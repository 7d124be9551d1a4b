// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.sample.SketchFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $1.94 billion    | $1.94 billion    | AGREES
            $220 million     | $220,000,000     | AGREES
            $1.94 billion    | $1.9 billion     | AGREES_WITHIN_ROUNDING
            438,997          | 439,000          | AGREES_WITHIN_ROUNDING
            about $50 billion| $51 billion      | AGREES_WITHIN_ROUNDING
            4.4%             | 4.5%             | CONFLICT
            $1.96 billion    | $1.9 billion     | CONFLICT
            up to $80 billion| $80 billion      | STATUS_DRIFT
            up to $80 billion| $75 billion      | AGREES_LESS_PRECISE
            up to $80 billion| $85 billion      | CONFLICT
            over $70 billion | $75 billion      | AGREES_LESS_PRECISE
            $180–190 billion | $185 billion     | AGREES_LESS_PRECISE
            $180–190 billion | $195 billion     | CONFLICT
            6.00%            | 6%               | AGREES
            """)
    void comparesNumbers(String one, String other, Outcome outcome) {
        Figure a = SketchFigures.only(one);
        Figure b = SketchFigures.only(other);
        assertThat(Agreement.of(a, b)).isEqualTo(outcome);
        assertThat(Agreement.of(b, a)).isEqualTo(outcome);
    }

    @Test
    void isSymmetricAndKnowsItself() {
        List<Figure> figures = SketchFigures.in(
                "$1 $2 up to $2 over $2 about $2 $2.04 $1–2 million $1 million $1,000,000 nearly $1 million 0 9");
        for (Figure one : figures) {
            assertThat(Agreement.of(one, one)).isEqualTo(Outcome.AGREES);
            for (Figure other : figures) {
                assertThat(Agreement.of(one, other)).isEqualTo(Agreement.of(other, one));
            }
        }
    }

    @Test
    void numbersOfAThousandDigitsAreReadAsTheyArePrinted() {
        Figure huge = SketchFigures.only("9".repeat(1000));
        assertThat(Agreement.of(huge, huge)).isEqualTo(Outcome.AGREES);
        assertThat(Agreement.of(huge, SketchFigures.only("9"))).isEqualTo(Outcome.NOT_COMPARABLE);
    }
}
