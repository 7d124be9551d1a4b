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
    private static final Set<FigureKind> AMOUNTS = Set.of(FigureKind.MONEY, FigureKind.PERCENT, FigureKind.QUANTITY);

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role().isProse()
                        && forecast(sentence).isPresent())
                .flatMap(sentence -> article.extraction().claims().stream()
                        .filter(claim -> sentence.sentence().span().contains(claim.span()))
                        .filter(ForecastUnsourced::isUnsourced)
                        .map(claim -> article.extraction()
                                .figures()
                                .get(claim.figure().orElseThrow()))
                        .filter(figure -> AMOUNTS.contains(figure.kind())
                                && isAfter(figure, forecast(sentence).orElseThrow()))
                        .limit(1)
                        .map(figure -> finding(article, figure)));
    }

    private static boolean isUnsourced(Claim claim) {
        return claim.figure().isPresent()
                && claim.modality() == Modality.ESTIMATE
                && claim.attribution().kind() == Attribution.Kind.NONE;
    }

    /** "Is projected to", "with projections that": not "X projects", which names who. */
    private static Optional<Token> forecast(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            String next = tokens.get(i + 1).text().toLowerCase(Locale.ROOT);
            boolean open = token.pos().equals("VBN") && next.equals("to")
                    || token.pos().startsWith("NN") && next.equals("that");
            if (open && FORECASTS.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static boolean isAfter(Figure figure, Token forecast) {
        return figure.span().begin() >= forecast.span().end();
    }

    private static Finding finding(FiguredArticle article, Figure figure) {
        String message = "The forecast of %s names no forecaster.".formatted(figure.text());
        return Findings.of(article, NAME, Optional.empty(), Level.NOTE, message, List.of(figure), "");
    }
}
