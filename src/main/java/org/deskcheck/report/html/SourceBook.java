// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.finding.Analysis;

/** Counts to whom claims are ascribed; it keeps one row for each source. */
final class SourceBook {

    private static final int MOST = 40;

    private final Map<String, SourceRow> named = new HashMap<>();
    private final Map<String, SourceRow> vague = new HashMap<>();
    private long nobody;

    /** Counts one article. */
    void add(Analysis analysis, ArticleLink link) {
        for (Claim claim : analysis.extraction().claims()) {
            Attribution attribution = claim.attribution();
            if (attribution.source().isEmpty() || attribution.kind() == Attribution.Kind.NONE) {
                nobody++;
            } else {
                SourceRow row = new SourceRow(attribution.source().get(), 1, link, Anchors.of(claim.span()));
                book(attribution.kind()).merge(row.name(), row, (known, more) -> known.again());
            }
        }
    }

    private Map<String, SourceRow> book(Attribution.Kind kind) {
        return kind == Attribution.Kind.NAMED ? named : vague;
    }

    /** Sources that can be asked, those with most claims first. */
    Capped<SourceRow> named() {
        return rows(named);
    }

    /** Sources that cannot, such as "analysts". */
    Capped<SourceRow> vague() {
        return rows(vague);
    }

    /** How many claims are ascribed to nobody. */
    long nobody() {
        return nobody;
    }

    private static Capped<SourceRow> rows(Map<String, SourceRow> book) {
        Comparator<SourceRow> order =
                Comparator.comparingLong(SourceRow::claims).reversed().thenComparing(SourceRow::name);
        return new Capped<>(book.values().stream().sorted(order).limit(MOST).toList(), book.size());
    }
}
