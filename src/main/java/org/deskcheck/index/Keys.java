// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.StableId;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;

/** Names of the fields that only the index itself uses, and the terms in them. */
final class Keys {

    /** The {@link org.deskcheck.model.finding.Kind} of a document. */
    static final String KIND = "_kind";
    /** The article a document belongs to. */
    static final String ARTICLE = "_article";
    /** The whole id of an article, on its own document. */
    static final String OWN_ID = "_id";
    /** What a hit tells of itself. */
    static final String CARD = "_card";
    /** The text that passages are cut from. */
    static final String TEXT = "_text";
    /** Where that text stands in the article. */
    static final String PLACES = "_places";
    /** Its figures, and where in that text they stand. */
    static final String FIGURES = "_figures";
    /** The stored record. */
    static final String RECORD = "_record";
    /** The beginning of an article's record, as far as it is needed to quote the article. */
    static final String QUOTABLE = "_quotable";
    /** The id of an article, on its own document alone, so that the terms of this field are the articles in order. */
    static final String ARTICLE_ID = "_articleId";
    /** The id of a claim, a deal or a finding. */
    static final String PART_ID = "_partId";
    /** The groups in which a claim may meet others. */
    static final String GROUP = "_group";
    /** The bands of an article's fingerprint. */
    static final String BAND = "_band";
    /** The fingerprint itself. */
    static final String FINGERPRINT = "_fingerprint";
    /** The number under which a finding was filed. */
    static final String ORDER = "_order";
    /** The articles that a finding is about. */
    static final String CONCERNED = "_concerned";
    /** The articles of an origin group. */
    static final String MEMBER = "_member";

    /** The id of an input, on all documents that come of it, so that they are replaced and removed together. */
    static final String HELD = "_held";
    /** The id of an input, on the one document that carries its stamp. */
    static final String INPUT = "_input";
    /** What the input was analysed from and by. */
    static final String STAMP = "_stamp";
    /** How many tokens an article has. */
    static final String TOKENS = "_tokens";
    /** The id of an input that failed, so that the terms of this field are the failures in order. */
    static final String FAILED_ID = "_failedId";
    /** The stage at which it failed. */
    static final String STAGE = "_stage";
    /** Why it failed. */
    static final String MESSAGE = "_message";
    /** On all that comes of comparing articles, and is made anew when one of them changes. */
    static final String COMPARED = "_compared";

    /** Longer than any path, and well under what Lucene takes for a term. */
    private static final int LONGEST_TERM = 4_000;

    private Keys() {}

    /**
     * One group for each entity of the claim's sentence: the entity, and the kind and unit of the figure; of a claim
     * without one, that it says which way something went, or the day or the ratio it settles, or that it tells of a trend.
     */
    static List<String> groups(Claim claim, Optional<Figure> figure) {
        return unit(claim, figure)
                .map(unit -> claim.about().stream()
                        .map(entity -> term(entity) + "|" + unit)
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
        return String.format(Locale.ROOT, "%012d", number);
    }

    /** The value as a term: a longer one than Lucene takes is cut, and told apart from its like by a digest. */
    static String term(String value) {
        return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM) + StableId.of("", value);
    }
}
