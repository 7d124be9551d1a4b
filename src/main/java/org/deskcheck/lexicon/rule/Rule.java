// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.util.List;
import org.deskcheck.model.finding.Level;

/**
 * A rule of a pack.
 *
 * @param id its name in the records
 * @param level the level of its findings
 * @param title the sentence that is shown to the reviewer
 * @param why what is at stake
 * @param source where it comes from
 * @param condition when it applies
 * @param search what it looks for
 * @param suggestion what to do about a finding
 * @param examples what it must find, and what it must let pass
 */
public record Rule(
        String id,
        Level level,
        String title,
        String why,
        Citation source,
        Condition condition,
        Search search,
        String suggestion,
        List<Example> examples) {

    /** Takes a copy. */
    public Rule {
        examples = List.copyOf(examples);
    }
}
