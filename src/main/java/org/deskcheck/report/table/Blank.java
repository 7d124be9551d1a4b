// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Figure;

/** How what may be absent is written: a blank is an empty cell. */
public final class Blank {

    private Blank() {}

    /** The text, or nothing. */
    public static String or(Optional<String> text) {
        return text.orElse("");
    }

    /** The number in plain digits, or nothing. */
    public static String orNumber(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** The name in the records, or nothing. */
    public static String orLabel(Optional<? extends Labelled> constant) {
        return constant.map(Labelled::label).orElse("");
    }

    /** The figure as printed, or nothing. */
    public static String orPrinted(Optional<Figure> figure) {
        return figure.map(Figure::text).orElse("");
    }
}
