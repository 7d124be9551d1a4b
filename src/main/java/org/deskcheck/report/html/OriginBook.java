// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.OriginGroup;

/**
 * Who is one voice.
 *
 * @param groups the groups of more than one article
 * @param voices how many groups there are, with those of one article
 * @param byArticle for each article of a group that is shown, the group
 */
record OriginBook(Capped<OriginRow> groups, long voices, Map<String, OneVoice> byArticle) {

    private static final int MOST = 100;

    /** Takes a copy. */
    OriginBook {
        byArticle = Map.copyOf(byArticle);
    }

    /** Reads all origin groups once. */
    static OriginBook read(Holdings holdings, Registry registry) {
        FirstFew<OriginRow> groups = new FirstFew<>(MOST);
        Map<String, OneVoice> byArticle = new HashMap<>();
        long voices = 0;
        try (Stream<OriginGroup> origins = holdings.origins()) {
            Iterator<OriginGroup> iterator = origins.iterator();
            while (iterator.hasNext()) {
                OriginGroup group = iterator.next();
                voices++;
                if (group.articles().size() > 1) {
                    OriginRow row = OriginRow.of(group, groups.capped().shown().size() + 1, registry);
                    if (groups.hasRoom()) {
                        OneVoice voice =
                                new OneVoice(row.anchor(), group.articles().size() - 1L);
                        group.articles().forEach(article -> byArticle.put(article, voice));
                    }
                    groups.add(row);
                }
            }
        }
        return new OriginBook(groups.capped(), voices, byArticle);
    }

    /** With whom an article is one voice, or nothing when it stands alone. */
    Optional<OneVoice> voice(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }
}
