// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import org.deskcheck.lexicon.PhraseFinder;
import org.deskcheck.lexicon.rule.Condition;
import org.deskcheck.lexicon.rule.Topic;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.text.Span;

/** Tells whether a rule applies to a page. */
final class Applicability {

    private final Condition condition;
    private final List<Subject> subjects;

    /** A topic, and its patterns ready to be found. */
    private record Subject(Topic topic, Wordings wordings) {

        private boolean isOf(Page page) {
            List<String> mentions = page.prose().stream()
                    .flatMap(passage -> wordings.find(passage).stream())
                    .map(PhraseFinder.Hit::value)
                    .toList();
            return mentions.stream().distinct().count() >= topic.distinct()
                    && (long) mentions.size() * topic.oneIn() >= page.length();
        }
    }

    Applicability(Condition condition) {
        this.condition = condition;
        this.subjects = condition.about().stream()
                .map(topic -> new Subject(topic, Wordings.of(topic.patterns())))
                .toList();
    }

    /** Whether all of its conditions are met. */
    boolean isMet(Page page) {
        boolean kind = condition.kinds().isEmpty() || condition.kinds().contains(page.kind());
        boolean disclaimed = condition
                .disclaimed()
                .filter(wanted -> wanted == page.disclaimers().isEmpty())
                .isEmpty();
        boolean given =
                condition.given().isEmpty() || condition.given().stream().anyMatch(page::discloses);
        boolean excused = condition.unless().stream().anyMatch(page::discloses);
        return kind
                && isInEffect(page)
                && disclaimed
                && given
                && !excused
                && subjects.stream().allMatch(subject -> subject.isOf(page));
    }

    private boolean isInEffect(Page page) {
        return condition
                .since()
                .flatMap(since -> page.article().published().filter(day -> day.isBefore(since)))
                .isEmpty();
    }

    /** The disclaimers by whose words the rule applies. */
    List<Span> grounds(Page page) {
        return page.disclaimers().stream()
                .filter(disclaimer -> disclaimer.elements().stream().anyMatch(condition.given()::contains))
                .map(Disclaimer::span)
                .toList();
    }
}
