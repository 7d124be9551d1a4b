// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import org.deskcheck.model.finding.Finding;

/** Looks at a page for what one or a few related house rules speak of. */
interface Check {

    /** Fewer words of prose are a snippet, of which no date, headline or disclaimer is asked. */
    int SHORTEST_ARTICLE = 60;

    /** What it finds, in the order of the text. */
    List<Finding> check(Page page);
}
