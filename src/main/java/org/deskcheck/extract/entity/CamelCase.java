// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.Set;

/** Words with a capital inside, which brands have and neither persons nor places, a few prefixes aside. */
final class CamelCase {

    private static final Set<String> OF_PERSONS =
            Set.of("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz", "Del", "Des", "Da", "St", "Vander");

    private CamelCase() {}

    /** Whether a name is a single word such as EquityZen. */
    static boolean isBrand(String name) {
        int capital = 0;
        for (int i = 1; i < name.length(); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return false;
            }
            boolean inside = Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
            capital = capital == 0 && inside ? i : capital;
        }
        return capital > 0 && !OF_PERSONS.contains(name.substring(0, capital));
    }
}
