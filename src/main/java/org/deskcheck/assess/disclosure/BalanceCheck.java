// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import org.deskcheck.model.text.Span;

/** Praise in several sentences of an article, and not a word of the other side anywhere on the page. */
final class BalanceCheck implements Check {

    /** So many sentences of praise are a pattern; fewer may be the news. */
    private static final int SENTENCES = 4;

    private final Wordings praise;
    private final Wordings otherSide;

    BalanceCheck(Wordings praise, Wordings otherSide) {
        this.praise = praise;
        this.otherSide = otherSide;
    }

    @Override
    public List<Sighting> look(Page page) {
        if (page.isSnippet() || page.passages().stream().anyMatch(otherSide::isIn)) {
            return List.of();
        }
        List<Span> spans = page.prose().stream()
                .flatMap(passage -> praise.find(passage).stream()
                        .limit(1)
                        .map(hit -> passage.words().span(hit.from(), hit.to())))
                .toList();
        return spans.size() < SENTENCES ? List.of() : List.of(new Sighting("", spans));
    }
}
