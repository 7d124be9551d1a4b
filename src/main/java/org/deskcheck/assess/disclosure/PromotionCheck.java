// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.lexicon.PhraseFinder;
import org.deskcheck.model.finding.Disclaimer;

/**
 * The text sends readers to a platform whose name is the publisher's, or that of the house that disclaims at its end.
 */
final class PromotionCheck implements Check {

    private static final int SHORTEST_NAME = 3;

    private final Wordings flags;

    PromotionCheck(Wordings flags) {
        this.flags = flags;
    }

    @Override
    public List<Sighting> look(Page page) {
        return page.passages().stream()
                .filter(passage -> !passage.isDisclaimer())
                .flatMap(passage -> find(page, passage).stream())
                .toList();
    }

    private Optional<Sighting> find(Page page, Passage passage) {
        for (PhraseFinder.Hit<String> hit : flags.find(passage)) {
            Optional<String> house = house(page, passage.words(), hit);
            if (house.isPresent()) {
                return Optional.of(new Sighting(
                        "It is " + house.get() + " that publishes or disclaims.",
                        List.of(passage.words().span(hit.from(), hit.to()))));
            }
        }
        return Optional.empty();
    }

    /** The name in the phrase that is also the house's. */
    private static Optional<String> house(Page page, Words words, PhraseFinder.Hit<String> hit) {
        for (int i = hit.from(); i < hit.to(); i++) {
            String printed = page.article().text().slice(words.spans().get(i)).replace('’', '\'');
            String name = printed.endsWith("'s") ? printed.substring(0, printed.length() - 2) : printed;
            boolean proper = i > hit.from() && name.length() >= SHORTEST_NAME && Character.isUpperCase(name.charAt(0));
            if (proper && isHouse(page, name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isHouse(Page page, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        boolean publishes = page.article().publisher().stream().anyMatch(publisher -> names(publisher, wanted));
        boolean disclaims = page.disclaimers().stream().map(Disclaimer::text).anyMatch(text -> names(text, wanted));
        return publishes || disclaims;
    }

    private static boolean names(String text, String wanted) {
        return Words.of(text).texts().contains(wanted);
    }
}
