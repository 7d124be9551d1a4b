// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Figure;

/** Verbs that say of an amount what becomes of it, such as that it is raised or spent. */
final class MoneyVerbs {

    private static final Set<String> LEAST_OR_MOST = Set.of("least", "most");

    private static final Set<String> RAISES = Set.of(
            "raise", "draw", "attract", "fetch", "seek", "secure", "absorb", "pull", "collect", "bring", "want", "hope",
            "aim", "gather");

    /** Verbs that say the same of an amount stand in one set; an amount after another verb is another thing. */
    private static final List<Set<String>> VERBS = List.of(
            RAISES,
            Set.of("spend", "invest", "commit", "pour", "allocate", "outlay", "put", "sink"),
            Set.of("cost", "pay", "buy", "acquire", "purchase"),
            Set.of("earn", "generate", "book", "make", "report"),
            Set.of("owe", "borrow", "lend", "loan"),
            Set.of("lose", "shed", "cut", "slash"));

    private MoneyVerbs() {}

    /** The set of the nearest known verb before a figure in its clause; "valued at" and "will take" lead to none. */
    static Optional<Set<String>> governing(FiguredSentence sentence, Figure figure) {
        List<String> lemmas = sentence.lemmasBackFrom(figure);
        List<String> after = sentence.after(figure, 2);
        for (int i = 0; i < lemmas.size(); i++) {
            if (isRaised(lemmas, i, after)) {
                return Optional.of(RAISES);
            }
            if (ends(lemmas, i)) {
                return Optional.empty();
            }
            String lemma = lemmas.get(i);
            Optional<Set<String>> verbs =
                    VERBS.stream().filter(set -> set.contains(lemma)).findFirst();
            if (verbs.isPresent()) {
                return verbs;
            }
        }
        return Optional.empty();
    }

    /** "Is after $4 million", "takes $4 million out of the market": "takes $4 million" alone tells a cost as well. */
    private static boolean isRaised(List<String> lemmas, int place, List<String> after) {
        return switch (lemmas.get(place)) {
            case "after" -> place + 1 < lemmas.size() && lemmas.get(place + 1).equals("be") && !after.contains("of");
            case "take" -> after.contains("out") || after.contains("from");
            default -> false;
        };
    }

    private static boolean ends(List<String> lemmas, int place) {
        // "At least" is a bound, where "valued at" leads to a value.
        return switch (lemmas.get(place)) {
            case ",", ";", "after", "take" -> true;
            case "at" -> place == 0 || !LEAST_OR_MOST.contains(lemmas.get(place - 1));
            default -> false;
        };
    }
}
