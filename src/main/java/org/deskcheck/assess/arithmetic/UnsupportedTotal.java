// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.Token;

/**
 * A total ascribed to a counted few that the paragraph has just named: "these three offerings could raise $90 million".
 * The amounts named for them before are added up and held against it.
 */
final class UnsupportedTotal implements Rule {

    private static final int SENTENCES_BACK = 6;
    private static final Set<String> POINTS_BACK = Set.of("these", "those");
    private static final Map<String, Integer> COUNTS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10);

    /** Verbs that say the same of an amount stand in one set; an amount after another verb is another thing. */
    private static final List<Set<String>> VERBS = List.of(
            Set.of("raise", "draw", "attract", "fetch", "seek", "secure", "absorb", "pull", "collect", "bring"),
            Set.of("spend", "invest", "commit", "pour", "allocate", "outlay"),
            Set.of("cost", "pay", "buy", "acquire", "purchase"),
            Set.of("earn", "generate", "book", "make", "report"),
            Set.of("owe", "borrow", "lend", "loan"),
            Set.of("lose", "shed", "cut", "slash"));

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() <= 3)
                .flatMap(sentence -> counted(sentence).stream()
                        .flatMap(count -> sentence.figures().stream()
                                .filter(total -> PartList.isLike(total, total) && total.kind() != FigureKind.COUNT)
                                .limit(1)
                                .flatMap(total -> check(article, sentence, total, count).stream())));
    }

    /** How many things the sentence points back to. */
    private static Optional<Integer> counted(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Integer count = COUNTS.get(tokens.get(i + 1).text().toLowerCase(Locale.ROOT));
            if (count != null && POINTS_BACK.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return Optional.of(count);
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, Figure total, int count) {
        Optional<Set<String>> verbs = governing(sentence, total);
        if (verbs.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>();
        for (FiguredSentence before : article.before(sentence, SENTENCES_BACK)) {
            before.figures().stream()
                    .filter(part -> PartList.isLike(part, total)
                            && governing(before, part).equals(verbs))
                    .forEach(parts::add);
        }
        Collections.sort(parts, (a, b) -> a.span().compareTo(b.span()));
        return parts.isEmpty() || parts.size() > count ? Optional.empty() : verdict(article, total, parts, count);
    }

    /** The set of the nearest known verb before a figure in its clause. */
    private static Optional<Set<String>> governing(FiguredSentence sentence, Figure figure) {
        for (String lemma : sentence.lemmasBackFrom(figure)) {
            if (lemma.equals(",") || lemma.equals(";")) {
                return Optional.empty();
            }
            Optional<Set<String>> verbs =
                    VERBS.stream().filter(set -> set.contains(lemma)).findFirst();
            if (verbs.isPresent()) {
                return verbs;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> verdict(FiguredArticle article, Figure total, List<Figure> parts, int count) {
        Computation sum = Computation.sum(parts);
        if (parts.size() == count && sum.against(total).isVerified() && isSharp(parts)) {
            return Optional.of(finding(article, total, parts, count, sum, sum.against(total)));
        }
        // Parts over the total mean that they were not the parts.
        boolean falls = sum.value().multiply(new BigDecimal("1.1")).compareTo(total.value()) < 0;
        return falls
                ? Optional.of(finding(article, total, parts, count, sum, Outcome.UNSUPPORTED_TOTAL))
                : Optional.empty();
    }

    private static boolean isSharp(List<Figure> parts) {
        return parts.stream().noneMatch(part -> part.bound() == Bound.AT_LEAST || part.bound() == Bound.AT_MOST);
    }

    private static Finding finding(
            FiguredArticle article, Figure total, List<Figure> parts, int count, Computation sum, Outcome outcome) {
        String formula =
                parts.size() == 1 ? parts.get(0).text() : sum.formula() + " = " + Amount.spoken(sum.value(), total);
        boolean holds = outcome.isVerified();
        String message = holds
                ? "The %d amounts named before make the total of %s: %s.".formatted(count, total.text(), formula)
                : "The total of %s is for %d, of which the article gives amounts for %d: %s."
                        .formatted(total.text(), count, parts.size(), formula);
        List<Figure> evidence = new ArrayList<>(parts);
        evidence.add(0, total);
        String rule = holds ? "sum-of-parts" : "total-unsupported";
        Level level = Findings.level(outcome);
        return Findings.of(article, rule, Optional.of(outcome), level, message, evidence, formula);
    }
}
