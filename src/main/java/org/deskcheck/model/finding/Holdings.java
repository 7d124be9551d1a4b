// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is held of all articles, read one by one so that nothing has to fit into memory. Every stream is read anew, comes
 * in the same order each time, and is to be closed.
 */
public interface Holdings {

    /** All analyses, by id. */
    Stream<Analysis> analyses();

    /** The analysis of one article, or nothing when it is not held. */
    Optional<Analysis> analysis(String id);

    /** What of an article is needed to quote it, or nothing when it is not held. */
    Optional<Quotable> quotable(String id);

    /** All findings, within articles and across them, in the order in which they were filed. */
    Stream<Finding> findings();

    /** The findings about an article, within it and across it and others, in the order in which they were filed. */
    List<Finding> findingsAbout(String article);

    /** All origin groups, by first article. */
    Stream<OriginGroup> origins();

    /** What is known of an article, or nothing when it is not held. */
    Optional<ArticleCard> card(String id);
}
