// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> FORECASTS =
            Set.of("project", "forecast", "predict", "projection", "prediction", "estimate");
    /** "Was seen climbing" reports what was seen. */
    private static final Set<String> PRESENT = Set.of("is", "are", "now", "widely", "generally");
    /** What estimates do with a figure. */
    private static final Set<String> PUTS = Set.of("put", "place", "suggest", "point", "range", "see");

    private static final Set<FigureKind> AMOUNTS = Set.of(FigureKind.MONEY, FigureKind.PERCENT, FigureKind.QUANTITY);

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role().isProse()
                        && forecast(sentence).isPresent())
                .flatMap(sentence -> article.extraction().claims().stream()
                        .filter(claim -> sentence.sentence().span().contains(claim.span()))
                        .filter(claim -> isUnsourced(article, sentence, claim))
                        .map(claim -> article.extraction()
                                .figures()
                                .get(claim.figure().orElseThrow()))
                        .filter(figure -> AMOUNTS.contains(figure.kind())
                                && isAfter(figure, forecast(sentence).orElseThrow()))
                        .limit(1)
                        .map(figure -> finding(article, figure)));
    }

    private static boolean isUnsourced(FiguredArticle article, FiguredSentence sentence, Claim claim) {
        Token forecast = forecast(sentence).orElseThrow();
        Attribution.Kind source = claim.attribution().kind();
        boolean unsourced =
                source == Attribution.Kind.NONE && (claim.modality() == Modality.ESTIMATE || isSeen(forecast));
        // "Estimates" are no source of themselves; of a year gone by they are no forecast.
        boolean opens = forecast == sentence.sentence().tokens().get(0)
                && source != Attribution.Kind.NAMED
                && isAhead(article, claim);
        return claim.figure().isPresent() && (unsourced || opens);
    }

    private static boolean isAhead(FiguredArticle article, Claim claim) {
        Optional<String> published =
                article.extraction().article().published().map(day -> String.valueOf(day.getYear()));
        return published.isPresent()
                && claim.period()
                        .filter(period -> period.compareTo(published.get()) > 0)
                        .isPresent()
                && !claim.period().orElseThrow().startsWith(published.get());
    }

    private static boolean isSeen(Token forecast) {
        return lemma(forecast).equals("see");
    }

    /** "Is projected to", "is seen climbing to", "with projections that", "estimates put": not "X projects", which names who. */
    private static Optional<Token> forecast(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean seen = isSeen(token) && i > 0 && PRESENT.contains(word(tokens.get(i - 1)));
            if (FORECASTS.contains(lemma(token)) && isOpen(token, tokens.get(i + 1))
                    || seen
                            && token.pos().equals("VBN")
                            && tokens.get(i + 1).pos().equals("VBG")
                    || i == 0 && FORECASTS.contains(lemma(token)) && PUTS.contains(lemma(tokens.get(1)))) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(Token token, Token next) {
        return token.pos().equals("VBN") && word(next).equals("to")
                || token.pos().startsWith("NN") && word(next).equals("that");
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static boolean isAfter(Figure figure, Token forecast) {
        return figure.span().begin() >= forecast.span().end();
    }

    private static Finding finding(FiguredArticle article, Figure figure) {
        String message = "The forecast of %s names no forecaster.".formatted(figure.text());
        return Findings.of(article, NAME, Optional.empty(), Level.NOTE, message, List.of(figure), "");
    }
}
