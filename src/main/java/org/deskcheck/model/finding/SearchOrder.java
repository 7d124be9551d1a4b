// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.Labelled;

/** The orders in which matches can come; equals come in the order of the index, which is that of the input. */
public enum SearchOrder implements Labelled {
    /** The best match first. */
    RELEVANCE,
    /** The latest published first, the undated last. */
    NEWEST,
    /** The earliest published first, the undated last. */
    OLDEST,
    /** The largest figure first; of an article, its largest amount of money. */
    LARGEST,
    /** The smallest figure first; of an article, its largest amount of money. */
    SMALLEST,
    /** By publisher, those without one last. */
    PUBLISHER,
    /** By the article's id. */
    ID
}
