// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.text.Normalizer;

/** Makes a short name for a file of a title. */
final class Slug {

    private static final int LONGEST = 48;

    private Slug() {}

    /**
     * The words of {@code title} in lower-case ASCII letters and digits, with hyphens between, at most 48 characters;
     * {@code article} when nothing is left.
     */
    static String of(String title) {
        String plain =
                Normalizer.normalize(title.length() > 400 ? title.substring(0, 400) : title, Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if (isLetterOrDigit(c)) {
                slug.append(gap && slug.length() > 0 ? "-" : "").append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
                gap = false;
            } else {
                gap |= Character.getType(c) != Character.NON_SPACING_MARK;
            }
        }
        return slug.length() == 0 ? "article" : slug.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
