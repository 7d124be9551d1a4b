// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.finding.Analysis;

/** Counts to whom claims are ascribed; it keeps one row for each source. */
final class SourceBook {

    private static final int MOST = 40;

    private final Map<String, SourceRow> named = new HashMap<>();
    private final Map<String, SourceRow> vague = new HashMap<>();
    private long claims;
    private long nobody;

    /** Counts one article. */
    void add(Analysis analysis, ArticleLink link) {
        Set<String> names = new HashSet<>();
        for (EntityMention mention : analysis.extraction().entities()) {
            if (mention.type() != EntityType.PLACE) {
                names.add(mention.text());
            }
        }
        for (Claim claim : analysis.extraction().claims()) {
            Attribution attribution = claim.attribution();
            claims++;
            if (attribution.source().isEmpty() || attribution.kind() == Attribution.Kind.NONE) {
                nobody++;
                continue;
            }
            String source = attribution.source().get();
            boolean isNamed = attribution.kind() == Attribution.Kind.NAMED && isNamed(source, names);
            SourceRow row = new SourceRow(source, 1, link, Anchors.of(claim.span()));
            // "The company" at the head of a sentence and "the company" within one are the same source.
            String key = isNamed ? source : source.toLowerCase(Locale.ROOT);
            (isNamed ? named : vague).merge(key, row, (known, more) -> known.again());
        }
    }

    /** Whether a source can be told apart by its name: "the company" and "two people" cannot. */
    private static boolean isNamed(String source, Set<String> names) {
        return names.contains(source)
                || names.stream()
                                .anyMatch(name -> name.length() > 1 && (source.contains(name) || name.contains(source)))
                        && !source.toLowerCase(Locale.ROOT).equals(source);
    }

    /** Sources that can be asked, those with most claims first. */
    Capped<SourceRow> named() {
        return rows(named);
    }

    /** Sources that cannot, such as "analysts" or "the company". */
    Capped<SourceRow> vague() {
        return rows(vague);
    }

    /** How many claims are ascribed to nobody. */
    long nobody() {
        return nobody;
    }

    /** How many claims there are. */
    long claims() {
        return claims;
    }

    private static Capped<SourceRow> rows(Map<String, SourceRow> book) {
        Comparator<SourceRow> order =
                Comparator.comparingLong(SourceRow::claims).reversed().thenComparing(SourceRow::name);
        return new Capped<>(book.values().stream().sorted(order).limit(MOST).toList(), book.size());
    }
}
