// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.regex.Pattern;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.model.text.BlockRole;

/**
 * Tickers in the frame of a page: lines of nothing but symbols, prices and signed changes, also glued
 * ({@code XYZ-1.2%}), several on a line, or spread over three lines.
 */
final class PriceWidgets implements LineRule {

    private static final int MAX_LENGTH = 240;

    private static final String SYMBOL = "[A-Z][A-Z0-9]{1,11}(?:[/-][A-Z]{3,5})?";
    private static final String NAME = "[A-Z][A-Za-z0-9&.]{0,14}(?: [A-Z0-9(][A-Za-z0-9&.)]{0,14}){0,3}";
    private static final String PRICE = "[$€£¥]?\\d[\\d,]{0,12}(?:\\.\\d{1,8})?[KMBT]?";
    /** With a per cent sign or decimals; a hyphen and a whole number end the names of many things. */
    private static final String CHANGE = "\\(?[+\\-−–▲▼↑↓]\\s?[$€£¥]?\\d[\\d,]{0,9}(?:\\.\\d{1,8}\\s?%?|\\s?%)\\)?";

    private static final String GAP = "[\\s|:·]{0,3}";

    /** With a change the line is a ticker wherever it stands. */
    private static final Pattern CHANGES = repeated("(?:" + SYMBOL + "|" + NAME + ")" + GAP + "(?:" + PRICE + GAP
            + ")?+" + CHANGE + "(?:" + GAP + CHANGE + ")?+");

    /** Without one it is a ticker only beside another. */
    private static final Pattern PRICES = repeated(SYMBOL + GAP + "[$€£¥]\\d[\\d,]{0,12}(?:\\.\\d{1,8})?");

    private static final Pattern NAME_ONLY = Pattern.compile(NAME);
    private static final Pattern PRICE_ONLY = Pattern.compile(PRICE);
    private static final Pattern CHANGE_ONLY = Pattern.compile(CHANGE + "(?:" + GAP + CHANGE + ")?+");
    private static final Pattern SYMBOL_ONLY = Pattern.compile("\\$?" + SYMBOL);
    private static final Pattern VALUE_ONLY =
            Pattern.compile(PRICE + "(?:" + GAP + CHANGE + ")?+|" + CHANGE + "(?:" + GAP + CHANGE + ")?+");

    private static Pattern repeated(String entry) {
        return Pattern.compile("(?:" + entry + "[\\s|,·]{0,3}){1,20}+");
    }

    @Override
    public void apply(Labels labels) {
        labels.free()
                .filter(i -> matches(CHANGES, labels.line(i)))
                .forEach(i -> labels.label(i, BlockRole.PRICE_WIDGET, "symbols, prices and changes only"));
        labels.free()
                .filter(i -> matches(PRICES, labels.line(i)) && besideTicker(labels, i))
                .forEach(i -> labels.label(i, BlockRole.PRICE_WIDGET, "symbol and price beside others"));
        labels.free().filter(i -> isStacked(labels, i)).forEach(i -> labelStack(labels, i));
    }

    private static boolean matches(Pattern pattern, Line line) {
        return line.text().length() <= MAX_LENGTH
                && pattern.matcher(line.text()).matches();
    }

    private static boolean besideTicker(Labels labels, int index) {
        return isTicker(labels, index - 1) || isTicker(labels, index + 1);
    }

    private static boolean isTicker(Labels labels, int index) {
        return labels.is(index, BlockRole.PRICE_WIDGET)
                || (labels.isFree(index) && matches(PRICES, labels.line(index)));
    }

    /** A symbol on one line, its price or change on the next, and the same again or a second value below. */
    private static boolean isStacked(Labels labels, int index) {
        if (matchesAt(labels, index, NAME_ONLY)
                && matchesAt(labels, index + 1, PRICE_ONLY)
                && matchesAt(labels, index + 2, CHANGE_ONLY)) {
            return true;
        }
        return matchesAt(labels, index, SYMBOL_ONLY)
                && matchesAt(labels, index + 1, VALUE_ONLY)
                && (matchesAt(labels, index + 2, VALUE_ONLY)
                        || matchesAt(labels, index + 2, SYMBOL_ONLY)
                        || labels.is(index - 1, BlockRole.PRICE_WIDGET));
    }

    private static void labelStack(Labels labels, int index) {
        labels.label(index, BlockRole.PRICE_WIDGET, "symbol above its price");
        for (int i = index + 1; matchesAt(labels, i, VALUE_ONLY); i++) {
            labels.label(i, BlockRole.PRICE_WIDGET, "price below its symbol");
        }
    }

    private static boolean matchesAt(Labels labels, int index, Pattern pattern) {
        return labels.isFree(index) && matches(pattern, labels.line(index));
    }
}
