// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model;

import java.util.Locale;
import java.util.Optional;

/** An enum constant that has a name in the records: its Java name in lower case, with hyphens. */
public interface Labelled {

    /** The Java name of the constant; every enum has it. */
    String name();

    /** The name in the records, such as {@code faq-question} for {@code FAQ_QUESTION}. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} with this label, or nothing when there is none. */
    static <E extends Enum<E> & Labelled> Optional<E> parse(Class<E> type, String label) {
        for (E constant : type.getEnumConstants()) {
            if (constant.label().equals(label)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
