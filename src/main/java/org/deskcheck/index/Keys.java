// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;

/** Names of the fields that only the index itself uses, and the terms in them. */
final class Keys {

    /** The {@link org.deskcheck.model.finding.Kind} of a document. */
    static final String KIND = "_kind";
    /** The article a document belongs to. */
    static final String ARTICLE = "_article";
    /** The stored record. */
    static final String RECORD = "_record";
    /** The id of an article, on its own document alone, so that the terms of this field are the articles in order. */
    static final String ARTICLE_ID = "_articleId";
    /** The groups in which a claim may meet others. */
    static final String GROUP = "_group";
    /** The bands of an article's fingerprint. */
    static final String BAND = "_band";
    /** The fingerprint itself. */
    static final String FINGERPRINT = "_fingerprint";
    /** The number under which a finding or an origin group was filed. */
    static final String ORDER = "_order";

    private Keys() {}

    /**
     * One group for each entity of the claim's sentence: the entity, and the kind and unit of the figure; of a claim
     * without one, that it says which way something went, or the day or the ratio it settles, or that it tells of a trend.
     */
    static List<String> groups(Claim claim, Optional<Figure> figure) {
        return unit(claim, figure)
                .map(unit -> claim.about().stream()
                        .map(entity -> entity + "|" + unit)
                        .toList())
                .orElse(List.of());
    }

    private static Optional<String> unit(Claim claim, Optional<Figure> figure) {
        if (figure.isPresent()) {
            return figure.map(f -> f.kind().label() + ":" + f.unit().orElse(""));
        }
        if (claim.direction().isPresent()) {
            return Optional.of("direction:");
        }
        if (claim.about().stream().anyMatch(about -> about.startsWith("trend:"))) {
            return Optional.of("trend:");
        }
        return claim.measure().map(measure -> "term:" + measure);
    }

    static String order(long number) {
        return "%012d".formatted(number);
    }
}
