// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;

/** Looks at a page for what one rule speaks of. */
interface Check {

    /** Fewer words of prose are a snippet, of which no date, headline, disclaimer or balance is asked. */
    int SHORTEST_ARTICLE = 60;

    /** What it finds, in the order of the text. */
    List<Sighting> look(Page page);
}
