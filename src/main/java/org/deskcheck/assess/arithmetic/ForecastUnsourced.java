// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;
import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.text.Token;

/** A forecast in figures of which nobody is said to be the author: "spending is projected to reach $5 million". */
final class ForecastUnsourced implements Rule {

    private static final String NAME = "forecast-unsourced";
    private static final Set<String> VERBS = Set.of("project", "forecast", "predict", "estimate");
    private static final Set<String> NOUNS = Set.of("forecast", "projection", "prediction", "estimate");
    /** "Was seen climbing" reports what was seen. */
    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re");
    /** What estimates do with a figure. */
    private static final Set<String> PUTS = Set.of("put", "place", "suggest", "point", "range", "see");

    private static final Set<FigureKind> AMOUNTS = Set.of(FigureKind.MONEY, FigureKind.PERCENT, FigureKind.QUANTITY);

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role().isProse())
                .flatMap(sentence ->
                        forecast(sentence).flatMap(forecast -> check(article, sentence, forecast)).stream());
    }

    /** The first amount after the forecast that nobody has put forward. */
    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, Token forecast) {
        boolean opens = forecast == sentence.sentence().tokens().get(0);
        return article.extraction().claims().stream()
                .filter(claim -> sentence.sentence().span().contains(claim.span()))
                .filter(claim -> isUnsourced(claim, forecast) || opens && isAhead(article, claim))
                .flatMap(claim -> claim.figure().map(article.extraction().figures()::get).stream())
                .filter(figure -> AMOUNTS.contains(figure.kind()) && isAfter(figure, forecast))
                .findFirst()
                .map(figure -> finding(article, figure));
    }

    private static boolean isUnsourced(Claim claim, Token forecast) {
        return claim.attribution().kind() == Attribution.Kind.NONE
                && (claim.modality() == Modality.ESTIMATE || isSeen(forecast));
    }

    /** "Estimates" are no source of themselves; of a year gone by they are no forecast. */
    private static boolean isAhead(FiguredArticle article, Claim claim) {
        Optional<String> next =
                article.extraction().article().published().map(day -> String.valueOf(day.getYear() + 1));
        return claim.attribution().kind() != Attribution.Kind.NAMED
                && next.flatMap(year -> claim.period().filter(period -> period.compareTo(year) >= 0))
                        .isPresent();
    }

    private static boolean isSeen(Token forecast) {
        return lemma(forecast).equals("see");
    }

    /** "Is projected to", "is seen climbing to", "with projections that", "estimates put": not "X projects", which names who. */
    private static Optional<Token> forecast(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        return IntStream.range(0, Math.max(0, tokens.size() - 1))
                .filter(i -> isOpen(tokens, i))
                .mapToObj(tokens::get)
                .findFirst();
    }

    private static boolean isOpen(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        Token next = tokens.get(place + 1);
        if (token.pos().equals("VBN")) {
            return VERBS.contains(lemma(token)) && word(next).equals("to")
                    || isSeen(token) && next.pos().equals("VBG") && isPresent(tokens, place);
        }
        return token.pos().startsWith("NN")
                && NOUNS.contains(lemma(token))
                && (word(next).equals("that") || place == 0 && PUTS.contains(lemma(next)));
    }

    /** "Is seen", "are widely seen": one adverb may stand before the participle. */
    private static boolean isPresent(List<Token> tokens, int participle) {
        boolean adverb = participle > 1 && tokens.get(participle - 1).pos().startsWith("RB");
        int verb = adverb ? participle - 2 : participle - 1;
        return verb >= 0 && PRESENT.contains(word(tokens.get(verb)));
    }

    private static boolean isAfter(Figure figure, Token forecast) {
        return figure.span().begin() >= forecast.span().end();
    }

    private static Finding finding(FiguredArticle article, Figure figure) {
        String message = "The forecast of %s names no forecaster.".formatted(figure.text());
        return Findings.of(article, NAME, Optional.empty(), Level.NOTE, message, List.of(figure), "");
    }
}
