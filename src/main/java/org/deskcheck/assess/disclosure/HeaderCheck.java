// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import java.util.function.Predicate;
import org.deskcheck.model.text.Article;

/** Something that the head of an article lacks. */
final class HeaderCheck implements Check {

    private final Predicate<Article> lacks;

    HeaderCheck(Predicate<Article> lacks) {
        this.lacks = lacks;
    }

    @Override
    public List<Sighting> look(Page page) {
        return page.isSnippet() || !lacks.test(page.article()) ? List.of() : List.of(Sighting.ofWhole(page));
    }
}
