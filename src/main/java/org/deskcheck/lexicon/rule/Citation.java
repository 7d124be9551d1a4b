// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.util.Optional;

/**
 * Where a rule comes from.
 *
 * @param text the regulation, code or custom
 * @param section the part of it, such as {@code (d)(1)(B)}
 * @param url where it can be read
 * @param mustBeVerified whether the part or its wording was written down from memory and must be looked up before anybody relies
 *     on it
 */
public record Citation(String text, Optional<String> section, Optional<String> url, boolean mustBeVerified) {

    /** The text and the part of it, for a line of a listing. */
    public String reference() {
        return section.map(part -> text + " " + part).orElse(text);
    }
}
