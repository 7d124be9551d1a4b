// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.lexicon.rule.Demand;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.text.Span;

/** What the article's disclaimers do not say; a rule that demands nothing in particular is content with any. */
final class DisclosureCheck implements Check {

    private final List<Demand> demands;

    DisclosureCheck(List<Demand> demands) {
        this.demands = demands;
    }

    @Override
    public List<Sighting> look(Page page) {
        if (page.isSnippet()) {
            return List.of();
        }
        String lacking = demands.stream()
                .filter(demand -> demand.anyOf().stream().noneMatch(page::discloses))
                .map(Demand::words)
                .collect(Collectors.joining(", nor "));
        if (page.disclaimers().isEmpty()) {
            return demands.isEmpty() || !lacking.isEmpty() ? List.of(Sighting.ofWhole(page)) : List.of();
        }
        List<Span> spans = page.disclaimers().stream().map(Disclaimer::span).toList();
        return lacking.isEmpty() ? List.of() : List.of(new Sighting("It does not say " + lacking + ".", spans));
    }
}
