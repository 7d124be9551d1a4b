// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.search.Query;
import org.deskcheck.model.Problem;

/**
 * What a query can refer to that stands neither in it nor in the documents it looks for.
 *
 * @param copies the ids of all articles with the text of one, by its id
 * @param concerned the ids of the articles that certain findings are about
 * @param today the day from which relative days are counted
 */
record Known(
        Function<String, List<String>> copies, Function<Query, List<String>> concerned, Optional<LocalDate> today) {

    /** While articles are still coming in: no copies and no findings are known, and the day is not the query's. */
    static Known nothing() {
        return new Known(
                List::of,
                findings -> {
                    throw Problem.usage("a saved query cannot ask for articles by their findings:"
                            + " save one that looks for the findings, with --in finding");
                },
                Optional.empty());
    }

    /** The same for reading a query without looking anything up. */
    Known unasked() {
        return new Known(List::of, findings -> List.of(), today);
    }
}
