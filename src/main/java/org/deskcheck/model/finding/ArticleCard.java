// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the other side of the index needs to know of an article.
 *
 * @param id the article's id
 * @param title its headline
 * @param publisher its publisher, or the host it was published on
 * @param published the day of publication
 * @param origin the id of its origin group: articles with one text have one origin
 */
public record ArticleCard(
        String id, Optional<String> title, Optional<String> publisher, Optional<LocalDate> published, String origin) {}
