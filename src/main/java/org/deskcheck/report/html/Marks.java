// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;

/** Collects what an article's page marks. */
final class Marks {

    private Marks() {}

    /** Everything that was found in the article, and the evidence of {@code findings}, which are numbered from 1. */
    static List<Mark> of(Analysis analysis, List<Finding> findings) {
        Extraction extraction = analysis.extraction();
        List<Mark> marks = new ArrayList<>();
        extraction.figures().forEach(figure -> marks.add(figure(figure)));
        extraction.symbols().forEach(symbol -> marks.add(symbol(symbol)));
        extraction.entities().forEach(entity -> marks.add(name(entity)));
        extraction.claims().forEach(claim -> marks.add(claim(claim)));
        analysis.disclaimers().forEach(disclaimer -> marks.add(disclaimer(disclaimer)));
        for (int i = 0; i < findings.size(); i++) {
            for (Evidence evidence : findings.get(i).evidence()) {
                if (evidence.article().equals(analysis.article().id())) {
                    marks.add(new Mark(evidence.span(), Mark.Layer.EVIDENCE, "", i + 1));
                }
            }
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::layer).thenComparingInt(Mark::finding));
        return marks;
    }

    private static Mark figure(Figure figure) {
        String low =
                figure.low().map(value -> Numerals.of(value, figure.unit())).orElse("");
        String high =
                figure.high().map(value -> Numerals.of(value, figure.unit())).orElse("");
        String value = low.isEmpty() || high.isEmpty() || low.equals(high)
                ? (low.isEmpty() ? high : low)
                : low + " to " + high;
        return new Mark(
                figure.span(),
                Mark.Layer.FIGURE,
                Words.of(figure.kind()) + ": " + value + ", "
                        + Words.of(figure.bound()).toLowerCase(java.util.Locale.ROOT),
                0);
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
        List<String> says = disclaimer.elements().stream().map(Words::of).toList();
        return new Mark(disclaimer.span(), Mark.Layer.DISCLAIMER, "Disclaimer: " + String.join(", ", says), 0);
    }
}
