// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.extract.syntax.PhraseLexicon;
import org.deskcheck.extract.syntax.PhraseLexicon.Hit;
import org.deskcheck.model.text.Token;

/** Sets of companies that a text describes and does not name: {@code described-sets.tsv}. Immutable. */
final class DescribedSets {

    private final PhraseLexicon sets = PhraseLexicon.read("described-sets.tsv", "phrases", "set");

    /** The set that the last words of some tokens describe, as a word without blanks. */
    Optional<String> headOf(List<Token> tokens) {
        return sets.find(tokens).stream()
                .filter(hit -> hit.end() == tokens.size() && isPlural(tokens.get(hit.end() - 1)))
                .map(DescribedSets::slug)
                .findFirst();
    }

    /** The last set described anywhere among some tokens. */
    Optional<String> in(List<Token> tokens) {
        return sets.find(tokens).stream()
                .filter(hit -> isPlural(tokens.get(hit.end() - 1)))
                .map(DescribedSets::slug)
                .reduce((one, other) -> other);
    }

    /** "The miner" is one of them; "miners" are the set. */
    private static boolean isPlural(Token token) {
        return token.pos().endsWith("S");
    }

    private static String slug(Hit hit) {
        return hit.value().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
