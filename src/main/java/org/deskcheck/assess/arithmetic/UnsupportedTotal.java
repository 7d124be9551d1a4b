// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    /** "The three" may be any three, unless the sentence takes them together. */
    private static final Set<String> ARTICLES = Set.of("the", "all");

    private static final Set<String> TOGETHER = Set.of("together", "combined", "jointly", "altogether", "collectively");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() <= 3)
                .flatMap(sentence -> counted(sentence).stream()
                        .flatMap(few -> sentence.figures().stream()
                                .filter(total -> PartList.isLike(total, total) && total.kind() != FigureKind.COUNT)
                                .limit(1)
                                .flatMap(total -> check(article, sentence, total, few).stream())));
    }

    /** The few that the sentence points back to. */
    private static Optional<Few> counted(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        boolean together = IntStream.range(0, tokens.size()).anyMatch(i -> isTogether(tokens, i));
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Optional<Integer> count = CountWords.read(word(tokens.get(i + 1)));
            boolean points = POINTS_BACK.contains(word(tokens.get(i)));
            boolean takesAll = together && ARTICLES.contains(word(tokens.get(i))) && !isDescribed(tokens, i + 2);
            if (count.isPresent() && (points || takesAll)) {
                return Optional.of(new Few(count.get(), points));
            }
        }
        return Optional.empty();
    }

    /** "Together", "between them": "between $2 million and $3 million" is a range. */
    private static boolean isTogether(List<Token> tokens, int index) {
        String word = word(tokens.get(index));
        return TOGETHER.contains(word)
                || word.equals("between")
                        && index + 1 < tokens.size()
                        && word(tokens.get(index + 1)).equals("them");
    }

    /**
     * "The three banks that arranged the sales", "the two plants sold in May", "the two with the lowest costs" may be any:
     * those named before need no more than a noun.
     */
    private static boolean isDescribed(List<Token> tokens, int after) {
        int next = after;
        while (next < tokens.size()
                && next < after + 2
                && tokens.get(next).pos().startsWith("NN")) {
            next++;
        }
        return next < tokens.size()
                && !isTogether(tokens, next)
                && !FiguredSentence.isFinite(tokens.get(next))
                && !tokens.get(next).pos().startsWith("RB");
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, Figure total, Few few) {
        Optional<Set<String>> verbs = MoneyVerbs.governing(sentence, total);
        if (verbs.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> parts = new ArrayList<>();
        for (FiguredSentence before : article.before(sentence, SENTENCES_BACK)) {
            before.figures().stream()
                    .filter(part -> PartList.isLike(part, total)
                            && MoneyVerbs.governing(before, part).equals(verbs)
                            && isOfTime(before, part, sentence, total))
                    .forEach(parts::add);
        }
        Collections.sort(parts, (a, b) -> a.span().compareTo(b.span()));
        boolean fits = parts.size() >= (few.surely() ? 1 : 2) && parts.size() <= few.count();
        return fits ? verdict(article, total, parts, few.count()) : Optional.empty();
    }

    /** What was got is not the total of what is wanted. */
    private static boolean isOfTime(FiguredSentence of, Figure part, FiguredSentence sentence, Figure total) {
        return !isPast(sentence, total) || isPast(of, part);
    }

    private static boolean isPast(FiguredSentence sentence, Figure figure) {
        return sentence.lastFiniteBefore(figure)
                .filter(verb -> verb.pos().equals("VBD"))
                .isPresent();
    }

    /**
     * The few that a sentence speaks of.
     *
     * @param count how many they are
     * @param surely whether they must have been named before: "these three", not "the three"
     */
    private record Few(int count, boolean surely) {}

    private static Optional<Finding> verdict(FiguredArticle article, Figure total, List<Figure> parts, int count) {
        Computation sum = Computation.sum(parts);
        if (parts.size() == count && sum.against(total).isVerified() && isSharp(parts)) {
            return Optional.of(finding(article, total, parts, count, sum, sum.against(total)));
        }
        // Parts over the total mean that they were not the parts.
        boolean falls = sum.value().multiply(new BigDecimal("1.1")).compareTo(total.value()) < 0;
        // All of them at least so much may come to any more.
        boolean open = parts.size() == count && parts.stream().anyMatch(part -> part.bound() == Bound.AT_LEAST);
        return falls && !open
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
