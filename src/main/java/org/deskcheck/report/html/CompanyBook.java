// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Tone;

/** Counts what is said of each company; it keeps one row of counts for each. */
final class CompanyBook {

    private static final int MOST = 100;

    private final Map<String, CompanyRow> rows = new HashMap<>();

    /** Counts one article. */
    void add(Analysis analysis) {
        Set<String> named = new HashSet<>();
        for (EntityMention mention : analysis.extraction().entities()) {
            if (mention.type() == EntityType.COMPANY) {
                add(new CompanyRow(mention.name(), 1, named.add(mention.name()) ? 1 : 0, 0, 0, 0, 0));
            }
        }
        for (Claim claim : analysis.extraction().claims()) {
            claim.subject()
                    .filter(subject -> claim.figure().isPresent() && named.contains(subject))
                    .ifPresent(subject -> add(new CompanyRow(subject, 0, 0, 1, 0, 0, 0)));
        }
        for (EntitySentiment entity : analysis.entities()) {
            if (named.contains(entity.name())) {
                add(tone(entity.name(), entity.sentiment().tone()));
            }
        }
    }

    private static CompanyRow tone(String name, Tone tone) {
        return switch (tone) {
            case POSITIVE -> new CompanyRow(name, 0, 0, 0, 1, 0, 0);
            case NEUTRAL -> new CompanyRow(name, 0, 0, 0, 0, 1, 0);
            case NEGATIVE -> new CompanyRow(name, 0, 0, 0, 0, 0, 1);
        };
    }

    private void add(CompanyRow more) {
        rows.merge(more.name(), more, CompanyRow::plus);
    }

    /** The companies that are named most. */
    Capped<CompanyRow> rows() {
        Comparator<CompanyRow> order =
                Comparator.comparingLong(CompanyRow::mentions).reversed().thenComparing(CompanyRow::name);
        return new Capped<>(rows.values().stream().sorted(order).limit(MOST).toList(), rows.size());
    }
}
