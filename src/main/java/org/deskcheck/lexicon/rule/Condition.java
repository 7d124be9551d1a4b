// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.finding.DisclaimerElement;

/**
 * When a rule applies to an article. What is empty asks for nothing.
 *
 * @param kinds the kinds of article
 * @param about topics, all of which the article must be about
 * @param since the day from which the rule is in effect; it does not apply to articles that are known to be older
 * @param disclaimed whether the article must carry a disclaimer, or must carry none
 * @param given elements of which its disclaimers must say one
 * @param unless elements of which its disclaimers must say none
 */
public record Condition(
        List<ArticleKind> kinds,
        List<Topic> about,
        Optional<LocalDate> since,
        Optional<Boolean> disclaimed,
        List<DisclaimerElement> given,
        List<DisclaimerElement> unless) {

    /** Takes copies. */
    public Condition {
        kinds = List.copyOf(kinds);
        about = List.copyOf(about);
        given = List.copyOf(given);
        unless = List.copyOf(unless);
    }
}
