// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.time.LocalDate;
import java.util.Optional;
import org.deskcheck.model.finding.Analysis;

/**
 * An article in a list.
 *
 * @param id its id
 * @param title its headline
 * @param publisher who published it
 * @param published when
 */
public record ArticleLine(
        String id, Optional<String> title, Optional<String> publisher, Optional<LocalDate> published) {

    static ArticleLine of(Analysis analysis) {
        return new ArticleLine(
                analysis.article().id(),
                analysis.article().title(),
                analysis.article().publisher(),
                analysis.article().published());
    }
}
