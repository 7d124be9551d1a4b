// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.List;

/** Which groups of digits are one number, and whether the last of them are decimals. */
final class NumberShape {

    private NumberShape() {}

    /** Whether the groups with these separators are one number. */
    static boolean isNumber(List<String> groups, String separators) {
        return separators.isEmpty() || isGrouped(groups, separators) || hasDecimals(groups, separators);
    }

    /** Whether the last group are decimals. */
    static boolean hasDecimals(List<String> groups, String separators) {
        int last = groups.size() - 1;
        if (last < 1 || separators.charAt(last - 1) != '.' && separators.charAt(last - 1) != ',') {
            return false;
        }
        char mark = separators.charAt(last - 1);
        if (last == 1) {
            return mark == '.' || isCommaDecimal(groups.get(0), groups.get(1));
        }
        String grouping = separators.substring(0, last - 1);
        return grouping.indexOf(mark) < 0 && isUniform(groups.subList(0, last), grouping);
    }

    /** "2,5", "10,00", "0,750": a comma that cannot group. */
    private static boolean isCommaDecimal(String whole, String decimals) {
        return decimals.length() <= 2 || whole.equals("0") && decimals.length() <= 6;
    }

    private static boolean isGrouped(List<String> groups, String separators) {
        // "9.990" alone has decimals; "9.990,00" shows that its point groups
        return !separators.equals(".") && isUniform(groups, separators);
    }

    private static boolean isUniform(List<String> groups, String separators) {
        if (separators.isEmpty()) {
            return true;
        }
        char mark = separators.charAt(0);
        boolean uniform = separators.chars().allMatch(c -> c == mark);
        boolean first = groups.get(0).length() <= 3 && !groups.get(0).startsWith("0");
        return uniform && first && (isByThrees(groups) || mark == ',' && isIndian(groups));
    }

    private static boolean isByThrees(List<String> groups) {
        return groups.stream().skip(1).allMatch(group -> group.length() == 3);
    }

    /** 12,34,567: hundreds of thousands are lakh, hundreds of lakh are crore. */
    private static boolean isIndian(List<String> groups) {
        int last = groups.size() - 1;
        boolean pairs = groups.subList(1, last).stream().allMatch(group -> group.length() == 2);
        return last > 1
                && pairs
                && groups.get(0).length() <= 2
                && groups.get(last).length() == 3;
    }
}
