// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.deskcheck.model.text.BlockRole;

/**
 * A text on which a rule is tried.
 *
 * @param matches whether the rule must find something in it, or must not
 * @param text the article, a block a line
 * @param role the role of its blocks
 * @param times how often its first line is repeated, for rules that look only at texts of some length
 * @param publisher who publishes it
 * @param published its date
 * @param titled whether it has a headline and an author
 */
public record Example(
        boolean matches,
        String text,
        BlockRole role,
        int times,
        Optional<String> publisher,
        Optional<LocalDate> published,
        boolean titled) {}
