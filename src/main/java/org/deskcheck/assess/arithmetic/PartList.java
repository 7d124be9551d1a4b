// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;

/** Figures of one unit that a sentence strings together: "$40 billion of this, $30 billion of that and $10 billion more". */
final class PartList {

    /** What follows these is set against the list and not part of it. */
    private static final Set<String> BREAKS = Set.of(
            ";",
            "compared",
            "versus",
            "vs",
            "vs.",
            "against",
            "which",
            "who",
            "where",
            "while",
            "whereas",
            "but",
            "although",
            "after",
            "because");

    /** The figure stands for each of several things, whose number is somewhere else. */
    private static final Set<String> EACH = Set.of("each", "apiece", "every", "per", "respectively");

    private static final Set<String> MOVEMENTS = movements();
    private static final Set<String> COMPARISONS = Set.of("more", "less", "fewer", "greater");
    /** Words back from "from" in which a movement counts: "up sharply from". */
    private static final int REACH = 4;

    private static final Set<FigureKind> ADDED = Set.of(FigureKind.MONEY, FigureKind.QUANTITY, FigureKind.COUNT);

    private PartList() {}

    /** The list that begins with the first figure at or after a place; empty when no figures can be added there. */
    static List<Figure> after(FiguredSentence sentence, int place) {
        List<Figure> parts = new ArrayList<>();
        for (Figure figure : sentence.figures()) {
            if (figure.span().begin() < place || !parts.isEmpty() && !isLike(figure, parts.get(0))) {
                continue;
            }
            if (!parts.isEmpty() && isBroken(sentence, parts.get(parts.size() - 1), figure)) {
                break;
            }
            if (!isAddend(figure) || sentence.after(figure, 3).stream().anyMatch(EACH::contains)) {
                return List.of();
            }
            parts.add(figure);
        }
        return parts;
    }

    /** All like figures that a sentence strings together up to a figure that sums them up; empty when anything breaks the list. */
    static List<Figure> before(FiguredSentence sentence, Figure total) {
        List<Figure> parts = sentence.figures().stream()
                .filter(figure -> figure.span().end() <= total.span().begin() && isLike(figure, total))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            Figure next = i + 1 < parts.size() ? parts.get(i + 1) : total;
            if (isBroken(sentence, parts.get(i), next)
                    || sentence.after(parts.get(i), 3).stream().anyMatch(EACH::contains)) {
                return List.of();
            }
        }
        return parts;
    }

    /** Whether two figures could be added: of one kind and unit, and neither a rate. */
    static boolean isLike(Figure one, Figure other) {
        return isAddend(one)
                && isAddend(other)
                && one.kind() == other.kind()
                && one.unit().equals(other.unit());
    }

    private static boolean isAddend(Figure figure) {
        return ADDED.contains(figure.kind())
                && figure.per().isEmpty()
                && figure.step().isPresent()
                && figure.value().signum() >= 0
                // A bare number counts something, but what it counts is not known: only figures with a unit add up.
                && figure.unit().isPresent();
    }

    private static boolean isBroken(FiguredSentence sentence, Figure last, Figure next) {
        List<String> between = sentence.between(last, next);
        return sentence.isVerbBetween(last, next)
                || between.stream().anyMatch(BREAKS::contains)
                || sentence.before(next, 2).contains("from")
                || IntStream.range(0, between.size()).anyMatch(place -> isOfAnotherTime(between, place));
    }

    /** "$4 million from lenders" names a part, "up from last year's $3 million" and "higher than in May" another time. */
    private static boolean isOfAnotherTime(List<String> words, int place) {
        List<String> before = words.subList(Math.max(0, place - REACH), place);
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return switch (words.get(place)) {
            case "from" -> last.equals(",") || before.stream().anyMatch(MOVEMENTS::contains);
            // "More than" right before a figure is its bound.
            case "than" -> MOVEMENTS.contains(last) || COMPARISONS.contains(last) && place + 1 < words.size();
            default -> false;
        };
    }

    /** Words of movement that lead to "from"; "raised from", "$2 million more from" and "a contract from" tell of sources. */
    private static Set<String> movements() {
        Stream<String> verbs = Table.read("movements.tsv").rows().stream()
                .filter(row -> row.get("use").equals("verb"))
                .flatMap(row -> row.list("words").stream());
        return Stream.concat(verbs, Stream.of("higher"))
                .filter(word -> !word.equals("contract"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
