// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that matches a query.
 *
 * @param kind what it is
 * @param id the id of the article, or of the claim or finding
 * @param article the id of the article it belongs to; of a finding over several, the first
 * @param title the article's headline
 * @param publisher the article's publisher
 * @param published the article's day of publication
 * @param score how well it matches, by Lucene's BM25
 * @param passage the words that match, with their surroundings
 */
public record Hit(
        Kind kind,
        String id,
        String article,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        float score,
        String passage) {}
