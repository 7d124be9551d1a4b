// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.lexicon.rule.Look;
import org.deskcheck.lexicon.rule.Search;
import org.deskcheck.model.text.Span;

/** A sentence with one of the rule's flags and none of its passes; of each sentence the first flag is enough. */
final class WordingCheck implements Check {

    private final Search search;
    private final Wordings flags;
    private final Wordings passes;
    private final Voice voice;

    WordingCheck(Search search, Voice voice) {
        this.search = search;
        this.flags = Wordings.of(search.flags());
        this.passes = Wordings.of(search.passes());
        this.voice = voice;
    }

    @Override
    public List<Sighting> look(Page page) {
        Stream<Sighting> sightings = page.passages().stream()
                .filter(passage -> isLookedAt(passage, search.look()))
                .flatMap(passage -> find(page, passage).stream())
                .map(span -> Sighting.of(page, span));
        return (search.once() ? sightings.limit(1) : sightings).toList();
    }

    private boolean isLookedAt(Passage passage, Look look) {
        return switch (look) {
            case ARTICLE -> passage.isArticle();
            case PAGE -> passage.isArticle() || passage.isDisclaimer();
            case AUTHOR -> !passage.isDisclaimer() && voice.isOfAuthor(passage);
        };
    }

    private Optional<Span> find(Page page, Passage passage) {
        var hits = flags.find(passage);
        if (hits.isEmpty() || passes.isIn(passage)) {
            return Optional.empty();
        }
        String flat = page.article().text().flat();
        return hits.stream()
                .filter(hit -> !search.ownVoice() || voice.isOwn(flat, passage, hit.from(), hit.to()))
                .findFirst()
                .map(hit -> passage.words().span(hit.from(), hit.to()));
    }
}
