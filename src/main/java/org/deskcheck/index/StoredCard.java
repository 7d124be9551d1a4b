// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Hit.Detail;

/**
 * What a hit tells of itself, kept as one text beside the record: a list of hits is shown without reading records.
 *
 * @param id the id of the document
 * @param article the id of its article
 * @param title the article's headline
 * @param publisher the article's publisher
 * @param published its day of publication
 * @param details what the document is in short
 */
record StoredCard(
        String id,
        String article,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        List<Detail> details) {

    /** Stands between the fields; no text that was read keeps it. */
    private static final char BREAK = '\u0000';

    StoredCard {
        details = List.copyOf(details);
    }

    static StoredCard of(String id, ArticleCard article, List<Detail> details) {
        return new StoredCard(id, article.id(), article.title(), article.publisher(), article.published(), details);
    }

    /** The card that a text tells. */
    static StoredCard read(String text) {
        String[] fields = text.split(String.valueOf(BREAK), -1);
        List<Detail> details = new ArrayList<>();
        for (int i = 5; i + 1 < fields.length; i += 2) {
            details.add(new Detail(fields[i], fields[i + 1]));
        }
        return new StoredCard(
                fields[0],
                fields[1],
                given(fields[2]),
                given(fields[3]),
                given(fields[4]).map(LocalDate::parse),
                details);
    }

    /** The article's part of it; what its copies are is told elsewhere. */
    ArticleCard articleCard(String origin) {
        return new ArticleCard(article, title, publisher, published, origin);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(plain(id))
                .append(BREAK)
                .append(plain(article))
                .append(BREAK)
                .append(plain(title.orElse("")))
                .append(BREAK)
                .append(plain(publisher.orElse("")))
                .append(BREAK)
                .append(published.map(LocalDate::toString).orElse(""));
        details.forEach(
                detail -> text.append(BREAK).append(detail.name()).append(BREAK).append(plain(detail.value())));
        return text.toString();
    }

    private static String plain(String value) {
        return value.replace(BREAK, ' ');
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(v -> !v.isEmpty());
    }
}
