// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.extract.syntax.PhraseLexicon;
import org.deskcheck.extract.syntax.PhraseLexicon.Hit;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Token;

/** The measures of {@code measures.tsv}: the words for each, and which figures can measure it. Immutable. */
final class Measures {

    private final PhraseLexicon phrases;
    private final Map<String, List<String>> kinds;

    private Measures(PhraseLexicon phrases, Map<String, List<String>> kinds) {
        this.phrases = phrases;
        this.kinds = kinds;
    }

    /** Reads the table of the program. */
    static Measures read() {
        Map<String, List<String>> kinds = new HashMap<>();
        Table.read("measures.tsv").rows().forEach(row -> kinds.putIfAbsent(row.get("measure"), row.list("figures")));
        return new Measures(PhraseLexicon.read("measures.tsv", "phrases", "measure"), Map.copyOf(kinds));
    }

    /** All measures among some tokens, in order. */
    List<Hit> find(List<Token> tokens) {
        return phrases.find(tokens);
    }

    /** The measure that stands nearest to the end of some tokens: the head of a phrase, or what qualifies it. */
    Optional<String> in(List<Token> tokens) {
        return phrases.find(tokens).stream()
                .max(Comparator.comparingInt(Hit::end))
                .map(Hit::value);
    }

    /** The same of those measures that a figure can be a level or a change of; "for capacity" does not make money capacity. */
    Optional<String> in(List<Token> tokens, Figure figure) {
        return phrases.find(tokens).stream()
                .filter(hit -> fits(hit.value(), figure))
                .max(Comparator.comparingInt(Hit::end))
                .map(Hit::value);
    }

    private boolean fits(String measure, Figure figure) {
        List<String> allowed = kinds.getOrDefault(measure, List.of());
        boolean change = figure.kind() == FigureKind.PERCENT;
        return figure.kind() != FigureKind.DURATION
                && (change
                        || allowed.isEmpty()
                        || allowed.contains(figure.kind().label()));
    }
}
