// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.Article;

/** {@code claims.csv}: a row for each claim, with its article and its figure. */
final class ClaimColumns implements Columns {

    @Override
    public String file() {
        return "claims.csv";
    }

    @Override
    public List<String> names() {
        return List.of(
                "id",
                "article",
                "title",
                "publisher",
                "published",
                "subject",
                "measure",
                "scope",
                "period",
                "kind",
                "unit",
                "low",
                "high",
                "bound",
                "per",
                "direction",
                "modality",
                "attribution",
                "source",
                "check_worthiness",
                "text",
                "begin",
                "end");
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        return analysis.extraction().claims().stream()
                .map(claim -> row(analysis, claim))
                .toList();
    }

    private static List<String> row(Analysis analysis, Claim claim) {
        List<String> row = new ArrayList<>();
        row.add(claim.id());
        row.addAll(article(analysis.article()));
        row.addAll(topic(claim));
        row.addAll(value(claim.figure().map(analysis.extraction().figures()::get)));
        row.addAll(standing(claim));
        row.add(claim.text());
        row.add(Integer.toString(claim.span().begin()));
        row.add(Integer.toString(claim.span().end()));
        return row;
    }

    private static List<String> article(Article article) {
        return List.of(
                article.id(),
                Blank.or(article.title()),
                Blank.or(article.publisher()),
                article.published().map(Object::toString).orElse(""));
    }

    private static List<String> topic(Claim claim) {
        return Stream.of(claim.subject(), claim.measure(), claim.scope(), claim.period())
                .map(Blank::or)
                .toList();
    }

    private static List<String> value(Optional<Figure> figure) {
        return List.of(
                Blank.orLabel(figure.map(Figure::kind)),
                Blank.or(figure.flatMap(Figure::unit)),
                Blank.orNumber(figure.flatMap(Figure::low)),
                Blank.orNumber(figure.flatMap(Figure::high)),
                Blank.orLabel(figure.map(Figure::bound)),
                Blank.or(figure.flatMap(Figure::per)));
    }

    private static List<String> standing(Claim claim) {
        return List.of(
                Blank.orLabel(claim.direction()),
                claim.modality().label(),
                claim.attribution().kind().label(),
                Blank.or(claim.attribution().source()),
                claim.checkWorthiness().toPlainString());
    }
}
