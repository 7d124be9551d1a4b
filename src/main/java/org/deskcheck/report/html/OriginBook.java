// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Iterator;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.OriginGroup;

/**
 * Who is one voice.
 *
 * @param groups the groups of more than one article
 * @param voices how many groups there are, with those of one article
 */
record OriginBook(Capped<OriginRow> groups, long voices) {

    private static final int MOST = 100;

    /** Reads all origin groups once. */
    static OriginBook read(Holdings holdings, Registry registry) {
        FirstFew<OriginRow> groups = new FirstFew<>(MOST);
        long voices = 0;
        try (Stream<OriginGroup> origins = holdings.origins()) {
            Iterator<OriginGroup> iterator = origins.iterator();
            while (iterator.hasNext()) {
                OriginGroup group = iterator.next();
                voices++;
                if (group.articles().size() > 1) {
                    groups.add(OriginRow.of(group, registry));
                }
            }
        }
        return new OriginBook(groups.capped(), voices);
    }
}
