// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;

/** A statement that the page must carry somewhere, and does not. */
final class StatementCheck implements Check {

    private final Wordings statement;

    StatementCheck(Wordings statement) {
        this.statement = statement;
    }

    @Override
    public List<Sighting> look(Page page) {
        boolean silent = page.isSnippet() || page.passages().stream().anyMatch(statement::isIn);
        return silent ? List.of() : List.of(Sighting.ofWhole(page));
    }
}
