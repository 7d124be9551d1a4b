// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.Set;
import org.deskcheck.model.text.Span;

/** What stands right behind a name and makes it the name of a product: a trade mark's sign, a model number. */
final class Marks {

    private static final String SIGNS = "\u00ae\u2122\u2120";
    private static final Set<String> BRACKETED = Set.of("(R)", "(r)", "(TM)", "(tm)", "(SM)");

    private Marks() {}

    /** Whether such a mark is glued to a name: {@code Solosec(R)}, {@code SPU-16}. */
    static boolean follow(String flat, Span name) {
        int end = name.end();
        if (end >= flat.length()) {
            return false;
        }
        char next = flat.charAt(end);
        boolean number = next == '-'
                && end + 1 < flat.length()
                && Character.isDigit(flat.charAt(end + 1))
                && isAcronym(flat, name);
        return SIGNS.indexOf(next) >= 0 || number || BRACKETED.stream().anyMatch(mark -> flat.startsWith(mark, end));
    }

    private static boolean isAcronym(String flat, Span name) {
        for (int i = name.begin(); i < name.end(); i++) {
            if (!Character.isUpperCase(flat.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
