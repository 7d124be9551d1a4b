// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.stream.Stream;
import org.deskcheck.model.finding.Finding;

/** One thing that is verified within an article. Stateless. */
@FunctionalInterface
interface Rule {

    /** What holds and what fails, in the order of the text. */
    Stream<Finding> check(FiguredArticle article);
}
