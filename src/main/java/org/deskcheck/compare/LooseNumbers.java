// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.finding.Comparison;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.Token;

/** Numbers that are no figures, such as scores and models: a story may only print what its source prints. */
final class LooseNumbers {

    private static final int MOST_DIGITS = 40;

    private LooseNumbers() {}

    /** The loose numbers of the story that the source does not print in any form. */
    static List<Comparison> compare(List<Passage> source, List<Passage> story) {
        Set<String> given = new HashSet<>();
        for (Passage passage : source) {
            passage.sentence().tokens().forEach(token -> given.addAll(numbers(token)));
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (Passage passage : story) {
            for (Token token : passage.looseNumbers()) {
                if (!given.containsAll(numbers(token))) {
                    comparisons.add(new Comparison(
                            Optional.empty(),
                            Optional.empty(),
                            Outcome.UNSUPPORTED,
                            "The source does not print " + token.text() + "."));
                }
            }
        }
        return comparisons;
    }

    /** The values of the numbers of a source that belong to no figure, without trailing noughts. */
    static Set<BigDecimal> values(List<Passage> source) {
        Set<BigDecimal> values = new HashSet<>();
        for (Passage passage : source) {
            for (Token token : passage.looseNumbers()) {
                numbers(token).stream()
                        .filter(LooseNumbers::isPlain)
                        .map(number -> new BigDecimal(number).stripTrailingZeros())
                        .forEach(values::add);
            }
        }
        return values;
    }

    private static boolean isPlain(String number) {
        return number.length() < MOST_DIGITS
                && number.indexOf('.') == number.lastIndexOf('.')
                && number.chars().allMatch(digit -> digit == '.' || digit >= '0' && digit <= '9');
    }

    /** The runs of digits of a token, without the commas of thousands. */
    private static List<String> numbers(Token token) {
        List<String> numbers = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        String text = token.text();
        for (int i = 0; i <= text.length(); i++) {
            char next = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isDigit(next) || next == '.' && !digits.isEmpty()) {
                digits.append(next);
            } else if (next != ',' && !digits.isEmpty()) {
                numbers.add(digits.toString());
                digits.setLength(0);
            }
        }
        return numbers;
    }
}
