// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.text.Normalizer;
import java.util.Locale;
import org.deskcheck.model.fact.EntityType;

/**
 * A company, body, person or place under its canonical name.
 *
 * @param name one for all mentions
 * @param type what it is
 */
record KnownEntity(String name, EntityType type) {

    /** Type and name as one word, such as {@code company:berkshire-hathaway}. */
    String id() {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !slug.isEmpty() && !endsWithHyphen(slug)) {
                slug.append('-');
            }
        }
        if (endsWithHyphen(slug)) {
            slug.setLength(slug.length() - 1);
        }
        return type.label() + ":" + slug;
    }

    private static boolean endsWithHyphen(StringBuilder slug) {
        return !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
    }
}
