// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits with single separators between them, cut back to those that are one number.
 *
 * @param groups the digits of each group, at least one group
 * @param separators what stands between them, one fewer
 * @param end one past the last group
 * @param digits how many digits were seen, those cut off included
 * @param isDotted whether points stand between the groups of something that is no number (an address, a version)
 */
record DigitGroups(List<String> groups, String separators, int end, int digits, boolean isDotted) {

    /** Enough for any number; what has more groups is cut. */
    private static final int MOST_GROUPS = 10;

    private static final int LONGEST_GROUP = 40;

    /** Reads from a digit, or from a point before a digit, as far as the groups are one number. */
    static DigitGroups read(String text, int begin, int end) {
        List<String> groups = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        int at = begin;
        boolean pointFirst = text.charAt(at) == '.';
        if (pointFirst) {
            groups.add("0");
            ends.add(at);
            separators.append('.');
            at++;
        }
        int digits = 0;
        while (true) {
            int past = endOfDigits(text, at, end);
            digits += past - at;
            groups.add(text.substring(at, Math.min(past, at + LONGEST_GROUP)));
            ends.add(past);
            boolean more =
                    past + 1 < end && isSeparator(text.charAt(past)) && Characters.isDigit(text.charAt(past + 1));
            if (!more || pointFirst || groups.size() == MOST_GROUPS) {
                break;
            }
            separators.append(plain(text.charAt(past)));
            at = past + 1;
        }
        return cut(groups, separators.toString(), ends, digits);
    }

    private static int endOfDigits(String text, int begin, int end) {
        int at = begin;
        while (at < end && Characters.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '.' || c == '\'' || c == '’' || Characters.isGroupingSpace(c);
    }

    private static char plain(char c) {
        return c == '’' ? '\'' : Characters.isGroupingSpace(c) ? ' ' : c;
    }

    private static DigitGroups cut(List<String> groups, String separators, List<Integer> ends, int digits) {
        for (int size = groups.size(); size > 1; size--) {
            boolean list = size < groups.size() && separators.charAt(size - 2) == separators.charAt(size - 1);
            if (!list && NumberShape.isNumber(groups.subList(0, size), separators.substring(0, size - 1))) {
                return keep(groups, separators, ends, size, digits);
            }
            if (isDottedChain(separators) && !groups.get(0).equals("0")) {
                return new DigitGroups(groups, separators, ends.get(ends.size() - 1), digits, true);
            }
        }
        return keep(groups, separators, ends, 1, digits);
    }

    private static boolean isDottedChain(String separators) {
        return separators.length() > 1 && separators.chars().allMatch(c -> c == '.');
    }

    private static DigitGroups keep(List<String> groups, String separators, List<Integer> ends, int size, int digits) {
        int kept = size == groups.size()
                ? digits
                : groups.subList(0, size).stream().mapToInt(String::length).sum();
        return new DigitGroups(
                List.copyOf(groups.subList(0, size)),
                separators.substring(0, size - 1),
                ends.get(size - 1),
                kept,
                false);
    }

    /** The number that the groups stand for. */
    BigDecimal value() {
        int last = groups.size() - 1;
        if (!NumberShape.hasDecimals(groups, separators)) {
            return new BigDecimal(String.join("", groups));
        }
        return new BigDecimal(String.join("", groups.subList(0, last)) + "." + groups.get(last));
    }
}
