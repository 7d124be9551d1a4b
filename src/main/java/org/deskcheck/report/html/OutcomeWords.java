// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import org.deskcheck.model.finding.Outcome;

/**
 * How an outcome is put to an editor.
 *
 * @param label its phrase
 * @param explanation what it means, in one line
 * @param mark a sign that says it without colour
 */
record OutcomeWords(String label, String explanation, String mark) {

    /** The words for an outcome. */
    static OutcomeWords of(Outcome outcome) {
        return outcome.compareTo(Outcome.CONSISTENT) < 0 ? ofComparison(outcome) : ofArithmetic(outcome);
    }

    private static OutcomeWords ofComparison(Outcome outcome) {
        return switch (outcome) {
            case CONFLICT -> new OutcomeWords("Conflict", "The same matter, and no value satisfies both figures.", "≠");
            case DIRECTION_CONFLICT ->
                new OutcomeWords("Opposite directions", "The same matter is said to have gone up and down.", "⇅");
            case STATUS_DRIFT ->
                new OutcomeWords(
                        "Hedge or status changed",
                        "An “up to”, a “planned” or the like was lost or gained between the two.",
                        "~");
            case UNSUPPORTED -> new OutcomeWords("No support found", "Nothing in the source backs the figure.", "?");
            case AGREES -> new OutcomeWords("Agree", "The same value, to the same precision.", "=");
            case AGREES_WITHIN_ROUNDING ->
                new OutcomeWords("Agree within rounding", "The digits differ, and one rounds to the other.", "≈");
            case AGREES_LESS_PRECISE ->
                new OutcomeWords(
                        "Agree, one less exact", "One is only a limit or a range, and the other fits it.", "⊂");
            case ESTIMATE_SPREAD ->
                new OutcomeWords("Forecasts differ", "Two forecasters, two forecasts: neither is wrong yet.", "↔");
            case DIFFERENT_SCOPE ->
                new OutcomeWords("Different scope", "The figures measure different parts of the matter.", "∥");
            case DIFFERENT_PERIOD ->
                new OutcomeWords("Different period", "The figures are about different times.", "∥");
            default ->
                new OutcomeWords("Cannot be compared", "Too little is printed to hold one against the other.", "–");
        };
    }

    private static OutcomeWords ofArithmetic(Outcome outcome) {
        return switch (outcome) {
            case INCONSISTENT ->
                new OutcomeWords("Does not add up", "The article’s own numbers contradict each other.", "≠");
            case UNSUPPORTED_TOTAL ->
                new OutcomeWords("Total not reached", "The parts that are named do not reach the total.", "∑");
            case CONSISTENT -> new OutcomeWords("Adds up", "The arithmetic holds as printed.", "✓");
            case CONSISTENT_WITHIN_ROUNDING ->
                new OutcomeWords("Adds up within rounding", "The arithmetic holds to the digits printed.", "≈");
            default ->
                new OutcomeWords("Cannot be worked out", "The article does not print what the sum would need.", "–");
        };
    }
}
