// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;

/** What is bought, sold and let besides companies, and needs no name to make a deal: land, buildings, units. */
final class Things {

    private static final Set<String> WORDS = Set.of(
            "property",
            "building",
            "center",
            "centre",
            "campus",
            "land",
            "site",
            "acre",
            "hectare",
            "facility",
            "plant",
            "factory",
            "mine",
            "hotel",
            "warehouse",
            "parcel",
            "portfolio",
            "unit",
            "division",
            "subsidiary",
            "business",
            "operation",
            "project",
            "vessel",
            "refinery",
            "pipeline",
            "store",
            "foot",
            "megawatt",
            "mw",
            "power");

    /** Parts of a company, which somebody sells who keeps the rest. */
    private static final Set<String> PARTS = Set.of(
            "unit",
            "division",
            "subsidiary",
            "business",
            "operation",
            "plant",
            "factory",
            "mine",
            "hotel",
            "refinery",
            "pipeline",
            "store",
            "brand",
            "station",
            "property",
            "line",
            "portfolio",
            "facility",
            "arm",
            "segment");

    private Things() {}

    /** Whether a noun phrase without a name is a part of a company. */
    static boolean isPart(Phrases phrases, Chunk noun) {
        return noun.is(Kind.NOUN) && PARTS.contains(phrases.lemma(noun));
    }

    /** Whether a noun phrase is one; of "the operations of X" the whole is meant. */
    static boolean is(Phrases phrases, Chunk noun) {
        return noun.is(Kind.NOUN)
                && phrases.name(noun).isEmpty()
                && (WORDS.contains(phrases.lemma(noun))
                        || WORDS.contains(
                                phrases.sentence().tokens().get(noun.head()).text()));
    }
}
