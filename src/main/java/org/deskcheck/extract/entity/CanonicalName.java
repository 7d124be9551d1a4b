// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name under which all its mentions are one, as far as the name itself shows. */
final class CanonicalName {

    private static final int LONG_WORD = 6;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final CorporateSuffixes suffixes;

    CanonicalName(CorporateSuffixes suffixes) {
        this.suffixes = suffixes;
    }

    /** A company or body without its legal form and article, shouting lowered: {@code FJORD KRAFT, INC.} is Fjord Kraft. */
    String of(String printed) {
        String name = BLANKS.matcher(printed.replace('’', '\'')).replaceAll(" ").strip();
        name = name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
        int space = name.lastIndexOf(' ');
        while (space > 0 && suffixes.isLegal(name.substring(space + 1))) {
            name = name.substring(0, space);
            name = name.endsWith(",") || name.endsWith(" &")
                    ? name.substring(0, name.length() - 1).strip()
                    : name;
            space = name.lastIndexOf(' ');
        }
        return lowered(name);
    }

    private static String lowered(String name) {
        boolean shouted =
                name.equals(name.toUpperCase(Locale.ROOT)) && (name.contains(" ") || name.length() > LONG_WORD);
        if (!shouted || name.chars().anyMatch(Character::isDigit)) {
            return name;
        }
        StringBuilder lowered = new StringBuilder();
        for (String word : name.split(" ")) {
            lowered.append(lowered.isEmpty() ? "" : " ").append(word.length() > 3 ? capitalised(word) : word);
        }
        return lowered.toString();
    }

    private static String capitalised(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
