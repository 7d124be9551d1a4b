// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.Article;

/** {@code claims}: a row for each claim, with its article and its figure. */
final class ClaimTable implements Table<Analysis> {

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String meaning() {
        return "A checkable statement of an article";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("id", "Id of the claim, the same from run to run"),
                Column.article(),
                Column.text("title", "Headline of the article"),
                Column.text("publisher", "Publisher of the article"),
                Column.date("published", "Day the article was published"),
                Column.text("subject", "Whom or what the claim is about"),
                Column.text("measure", "What it measures"),
                Column.text("scope", "What narrows it"),
                Column.text(
                        "period",
                        "The time it is about: an ISO date, month, quarter or year, or two of them joined by a slash"),
                Column.text("kind", "Kind of its figure: money, percent, quantity, count, duration"),
                Column.text("unit", "Unit or currency of its figure"),
                Column.number("low", "Lower end of its figure; blank on an open side"),
                Column.number("high", "Upper end of its figure; blank on an open side"),
                Column.text("bound", "How the figure limits the value: exact, about, at-least, at-most, range, vague"),
                Column.text("per", "What the figure is counted per"),
                Column.text("direction", "Which way something is said to have moved: up, down"),
                Column.text("modality", "fact, plan, estimate or opinion"),
                Column.text("attribution", "How its source is given: named, vague, none"),
                Column.text("source", "To whom it is ascribed, as printed"),
                Column.number("check_worthiness", "How much a fact-checker would want to look at it, 0 to 1"),
                Column.text("text", "The claim as printed"),
                Column.begin(),
                Column.end());
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
