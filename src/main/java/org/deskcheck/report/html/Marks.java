// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Span;

/** Collects what an article's page marks. */
final class Marks {

    private Marks() {}

    /**
     * Everything that was found in the article, and the evidence of {@code findings}, the first {@code numbered} of which
     * have numbers from 1.
     */
    static List<Mark> of(Analysis analysis, List<Finding> findings, int numbered) {
        Extraction extraction = analysis.extraction();
        List<Mark> marks = new ArrayList<>();
        extraction.figures().forEach(figure -> marks.add(figure(figure)));
        extraction.symbols().forEach(symbol -> marks.add(symbol(symbol)));
        extraction.entities().forEach(entity -> marks.add(name(entity)));
        extraction.claims().forEach(claim -> marks.add(claim(claim)));
        analysis.disclaimers().forEach(disclaimer -> marks.add(disclaimer(disclaimer)));
        analysis.entities().forEach(entity -> marks.addAll(tones(entity)));
        extraction.deals().forEach(deal -> deal.evidence().forEach(span -> marks.add(place(span))));
        for (int i = 0; i < findings.size(); i++) {
            marks.addAll(evidence(analysis.article(), findings.get(i), i < numbered ? i + 1 : 0));
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::layer).thenComparingInt(Mark::finding));
        return marks;
    }

    private static List<Mark> evidence(Article article, Finding finding, int number) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.article().equals(article.id()))
                .map(evidence -> Anchors.within(evidence.span(), article.text()))
                .map(span -> new Mark(span, Mark.Layer.EVIDENCE, "", number))
                .toList();
    }

    private static List<Mark> tones(EntitySentiment entity) {
        String hint = Words.of(entity.sentiment().tone()) + " towards " + entity.name();
        return entity.evidence().stream()
                .map(span -> new Mark(span, Mark.Layer.TONE, hint, 0))
                .toList();
    }

    private static Mark place(Span span) {
        return new Mark(span, Mark.Layer.PLACE, "", 0);
    }

    private static Mark figure(Figure figure) {
        String bound = Words.of(figure.bound()).toLowerCase(Locale.ROOT);
        return new Mark(
                figure.span(), Mark.Layer.FIGURE, Words.of(figure.kind()) + ": " + value(figure) + ", " + bound, 0);
    }

    private static String value(Figure figure) {
        return Stream.of(figure.low(), figure.high())
                .flatMap(Optional::stream)
                .map(value -> Numerals.of(value, figure.unit()))
                .distinct()
                .collect(Collectors.joining(" to "));
    }

    private static Mark symbol(SymbolMention symbol) {
        String of = symbol.name().map(name -> " of " + name).orElse("");
        return new Mark(symbol.span(), Mark.Layer.SYMBOL, "Symbol " + symbol.symbol() + of, 0);
    }

    private static Mark name(EntityMention entity) {
        return new Mark(entity.span(), Mark.Layer.NAME, Words.of(entity.type()) + ": " + entity.name(), 0);
    }

    private static Mark claim(Claim claim) {
        String whose = claim.attribution()
                .source()
                .map(source -> ", ascribed to " + source)
                .orElse(", ascribed to nobody");
        return new Mark(claim.span(), Mark.Layer.CLAIM, "Claim" + whose, 0);
    }

    private static Mark disclaimer(Disclaimer disclaimer) {
        List<String> says = disclaimer.elements().stream().map(ElementWords::of).toList();
        return new Mark(disclaimer.span(), Mark.Layer.DISCLAIMER, "Disclaimer: " + String.join(", ", says), 0);
    }
}
