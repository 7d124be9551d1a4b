// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Modality;

/**
 * How much a fact-checker would want to look at a claim. Points, in hundredths, for what makes a statement checkable: a
 * figure, somebody it is about, a measure, a time; fewer for what no source can settle. The weights are our own.
 */
final class Worthiness {

    private static final int BASE = 25;
    private static final int HUNDRED = 100;

    private int points = BASE;

    /** Adds what a figure is worth: money, shares and quantities more than counts, those more than durations. */
    Worthiness figure(Optional<Figure> figure) {
        return figure.map(f -> add(
                        true,
                        switch (f.kind()) {
                            case MONEY, PERCENT, QUANTITY -> 25;
                            case COUNT -> 15;
                            case DURATION -> 5;
                        }))
                .orElse(this);
    }

    /** Adds points when something holds. */
    Worthiness add(boolean holds, int worth) {
        points += holds ? worth : 0;
        return this;
    }

    /** Takes off what a modality costs. */
    Worthiness modality(Modality modality) {
        return add(modality == Modality.OPINION, -20).add(modality == Modality.PLAN, -5);
    }

    /** The sum, 0 to 1, to two decimals. */
    BigDecimal value() {
        int bounded = Math.max(0, Math.min(HUNDRED, points));
        return BigDecimal.valueOf(bounded).divide(BigDecimal.valueOf(HUNDRED), 2, RoundingMode.HALF_EVEN);
    }
}
