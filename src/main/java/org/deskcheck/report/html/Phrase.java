// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Arrays;
import java.util.List;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/**
 * What a finding is called.
 *
 * @param label an editor's phrase, such as {@code Agree within rounding}
 * @param explanation what it means, in one line
 * @param mark a sign that says it without colour
 * @param colour the class of its colour: {@code bad}, {@code warn}, {@code good} or {@code plain}
 */
record Phrase(String label, String explanation, String mark, String colour) {

    /** The phrase of a finding: of its outcome where something was compared, and of its rule otherwise. */
    static Phrase of(Finding finding) {
        return finding.outcome().map(outcome -> of(outcome, finding.level())).orElseGet(() -> ofRule(finding));
    }

    /** The phrases of all outcomes, for the legend. */
    static List<Phrase> legend() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> of(outcome, usual(outcome)))
                .toList();
    }

    /** The phrase of an outcome; what holds is good, and the rest is as grave as the finding's level. */
    static Phrase of(Outcome outcome, Level level) {
        OutcomeWords words = OutcomeWords.of(outcome);
        return new Phrase(
                words.label(), words.explanation(), words.mark(), outcome.isVerified() ? "good" : colour(level));
    }

    private static Phrase ofRule(Finding finding) {
        String mark = finding.level() == Level.NOTE ? "i" : "!";
        return new Phrase(Words.ofRule(finding.rule()), "", mark, colour(finding.level()));
    }

    private static String colour(Level level) {
        return switch (level) {
            case ERROR -> "bad";
            case WARNING -> "warn";
            case NOTE -> "plain";
        };
    }

    private static Level usual(Outcome outcome) {
        return switch (outcome) {
            case CONFLICT, DIRECTION_CONFLICT, INCONSISTENT -> Level.ERROR;
            case STATUS_DRIFT, UNSUPPORTED, UNSUPPORTED_TOTAL -> Level.WARNING;
            default -> Level.NOTE;
        };
    }
}
