// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.text.Span;
import org.deskcheck.sample.SketchFigures;

/**
 * A claim for tests: one sentence of an article with one figure.
 *
 * @param article the id of the article
 * @param text the sentence; its words in lower case are the terms
 */
record Told(
        String article,
        String text,
        Optional<String> measure,
        Optional<String> period,
        Optional<String> scope,
        Optional<String> source,
        Modality modality,
        Optional<LocalDate> published,
        String origin,
        List<String> about) {

    static Told in(String article, String text) {
        return new Told(
                article,
                text,
                Optional.of("contract value"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Modality.FACT,
                Optional.empty(),
                article,
                List.of("company:orrin"));
    }

    Told period(String iso) {
        return new Told(article, text, measure, Optional.of(iso), scope, source, modality, published, origin, about);
    }

    Told scope(String words) {
        return new Told(article, text, measure, period, Optional.of(words), source, modality, published, origin, about);
    }

    Told estimatedBy(String who) {
        return new Told(
                article, text, measure, period, scope, Optional.of(who), Modality.ESTIMATE, published, origin, about);
    }

    Told planned() {
        return new Told(article, text, measure, period, scope, source, Modality.PLAN, published, origin, about);
    }

    Told on(String day) {
        return new Told(
                article,
                text,
                measure,
                period,
                scope,
                source,
                modality,
                Optional.of(LocalDate.parse(day)),
                origin,
                about);
    }

    Told copyOf(String first) {
        return new Told(article, text, measure, period, scope, source, modality, published, first, about);
    }

    Told about(String... entities) {
        return new Told(article, text, measure, period, scope, source, modality, published, origin, List.of(entities));
    }

    Told unmeasured() {
        return new Told(article, text, Optional.empty(), period, scope, source, modality, published, origin, about);
    }

    FiledClaim filed() {
        Figure figure = SketchFigures.only(text);
        Attribution attribution = source.map(who -> new Attribution(Attribution.Kind.NAMED, Optional.of(who)))
                .orElse(Attribution.NONE);
        List<String> terms = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() > 2)
                .distinct()
                .sorted()
                .toList();
        Claim claim = new Claim(
                article + "/" + text,
                new Span(0, text.length()),
                text,
                Optional.of("Orrin"),
                measure,
                scope,
                period,
                Optional.of(0),
                modality,
                figure.direction(),
                attribution,
                BigDecimal.ONE,
                about,
                terms);
        ArticleCard card = new ArticleCard(article, Optional.empty(), Optional.empty(), published, origin);
        return new FiledClaim(card, claim, Optional.of(figure));
    }
}
