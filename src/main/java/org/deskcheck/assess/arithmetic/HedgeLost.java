// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** One amount with its bound in one place and without it in another: "up to $9 million" in the text, "$9 million" in the headline. */
final class HedgeLost implements Rule {

    private static final String NAME = "hedge-lost";
    private static final int MOST_PLACES = 8;
    private static final int SHARED_WORDS = 2;

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        Map<String, List<Place>> byAmount = new TreeMap<>();
        for (FiguredSentence sentence : article.sentences()) {
            for (Figure figure : sentence.figures()) {
                if (isAmount(figure)) {
                    byAmount.computeIfAbsent(key(figure), amount -> new ArrayList<>())
                            .add(new Place(
                                    figure, sentence.sentence().span(), matter(article, sentence), words(sentence)));
                }
            }
        }
        return byAmount.values().stream()
                .flatMap(places -> finding(article, places).stream())
                .sorted(Comparator.comparing(
                        finding -> finding.evidence().get(0).span()));
    }

    private static boolean isAmount(Figure figure) {
        return PartList.isLike(figure, figure) && figure.value().signum() > 0 && figure.bound() != Bound.RANGE;
    }

    private static String key(Figure figure) {
        BigDecimal value = figure.value().stripTrailingZeros();
        return figure.unit().orElse("") + " " + value.unscaledValue() + "e" + -value.scale();
    }

    private static Optional<Finding> finding(FiguredArticle article, List<Place> places) {
        List<Place> hedged = places.stream().filter(Place::isHedged).toList();
        List<Figure> bare = places.stream()
                .filter(place -> place.figure().bound() == Bound.EXACT)
                .filter(place -> hedged.stream().anyMatch(place::isSameMatter))
                .map(Place::figure)
                .limit(MOST_PLACES)
                .toList();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        Figure bounded = hedged.get(0).figure();
        List<Figure> evidence = new ArrayList<>(bare);
        hedged.stream().map(Place::figure).limit(MOST_PLACES).forEach(evidence::add);
        String words = bounded.bound() == Bound.AT_MOST ? "an upper limit" : "a lower limit";
        String message = "%s is %s in one place; in %d other%s the article drops the limit."
                .formatted(bounded.text(), words, bare.size(), bare.size() == 1 ? " place" : " places");
        return Optional.of(
                Findings.of(article, NAME, Optional.of(Outcome.STATUS_DRIFT), Level.WARNING, message, evidence, ""));
    }

    /** The entities that the sentence names. */
    private static Set<String> matter(FiguredArticle article, FiguredSentence sentence) {
        Set<String> names = new HashSet<>();
        for (EntityMention mention : article.extraction().entities()) {
            if (sentence.sentence().span().contains(mention.span())) {
                names.add(mention.id());
            }
        }
        return names;
    }

    private static Set<String> words(FiguredSentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.sentence().tokens()) {
            boolean figure =
                    sentence.figures().stream().anyMatch(other -> other.span().overlaps(token.span()));
            if (!figure && token.pos().startsWith("NN") || token.pos().startsWith("VBG")) {
                words.add(lemma(token));
            }
        }
        return words;
    }

    /** A figure in its sentence: the names there and its nouns. */
    private record Place(Figure figure, Span sentence, Set<String> names, Set<String> words) {

        boolean isHedged() {
            return figure.bound() == Bound.AT_MOST || figure.bound() == Bound.AT_LEAST;
        }

        boolean isSameMatter(Place other) {
            // What one sentence says of two things it says of two things.
            boolean elsewhere = !sentence.equals(other.sentence);
            return elsewhere
                    && (names.stream().anyMatch(other.names::contains)
                            || words.stream().filter(other.words::contains).count() >= SHARED_WORDS);
        }
    }
}
