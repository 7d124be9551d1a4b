// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Span;

/**
 * A labelled place of an article, for tools that annotate.
 *
 * @param span where, at least one code point long
 * @param type what stands there, in lower case, such as {@code company} or {@code money}
 * @param note its value or name in words
 * @param identity a name for the thing that is mentioned
 */
record Mark(Span span, String type, Optional<String> note, Optional<String> identity) {

    private static final Comparator<Mark> BY_PLACE = Comparator.comparing(Mark::span)
            .thenComparing(Mark::type)
            .thenComparing(mark -> mark.note().orElse(""));

    /** All marks of an article by their place, each once. */
    static List<Mark> of(Analysis analysis) {
        Extraction extraction = analysis.extraction();
        List<Mark> marks = new ArrayList<>();
        extraction.entities().forEach(entity -> marks.add(of(entity)));
        extraction.symbols().forEach(symbol -> marks.add(of(symbol)));
        extraction.figures().forEach(figure -> marks.add(of(figure)));
        extraction.dates().forEach(date -> marks.add(of(date)));
        extraction
                .claims()
                .forEach(claim -> marks.add(new Mark(
                        claim.span(),
                        "claim",
                        Optional.of(claim.modality().label()
                                + claim.measure().map(m -> ", " + m).orElse("")),
                        Optional.of(Urn.of("claim", claim.id())))));
        analysis.disclaimers().forEach(disclaimer -> marks.add(of(disclaimer)));
        analysis.findings().forEach(finding -> marks.addAll(of(finding)));
        Map<List<Object>, Mark> once = new LinkedHashMap<>();
        marks.stream()
                .filter(mark -> mark.span().length() > 0)
                .sorted(BY_PLACE)
                .forEach(mark -> once.putIfAbsent(List.of(mark.span(), mark.type()), mark));
        return List.copyOf(once.values());
    }

    private static Mark of(EntityMention entity) {
        return new Mark(
                entity.span(),
                entity.type().label(),
                Optional.of(entity.name()),
                Optional.of(Urn.of("entity", entity.id())));
    }

    private static Mark of(SymbolMention symbol) {
        String exchange = symbol.exchange().map(e -> e + ": ").orElse("");
        return new Mark(symbol.span(), "symbol", Optional.of(exchange + symbol.symbol()), Optional.empty());
    }

    private static Mark of(Figure figure) {
        return new Mark(figure.span(), figure.kind().label(), Optional.of(value(figure)), Optional.empty());
    }

    private static Mark of(DateMention date) {
        String end = date.start().equals(date.end()) ? "" : "/" + date.end();
        return new Mark(date.span(), "date", Optional.of(date.start() + end), Optional.empty());
    }

    private static Mark of(Disclaimer disclaimer) {
        String elements = disclaimer.elements().stream().map(Labelled::label).collect(Collectors.joining(", "));
        return new Mark(disclaimer.span(), "disclaimer", Optional.of(elements), Optional.empty());
    }

    private static List<Mark> of(Finding finding) {
        return finding.evidence().stream()
                .map(evidence -> new Mark(
                        evidence.span(),
                        finding.rule(),
                        Optional.of(finding.level().label() + ": " + finding.message()),
                        Optional.of(Urn.of("finding", finding.id()))))
                .toList();
    }

    /** Such as {@code at-most 80000000000 USD} or {@code 180000000000..190000000000 USD}. */
    private static String value(Figure figure) {
        String low = figure.low().map(n -> n.toPlainString()).orElse("");
        String high = figure.high().map(n -> n.toPlainString()).orElse("");
        boolean one = low.equals(high) || low.isEmpty() || high.isEmpty();
        String number = one ? (low.isEmpty() ? high : low) : low + ".." + high;
        return figure.bound().label() + " " + number
                + figure.unit().map(unit -> " " + unit).orElse("")
                + figure.per().map(per -> " per " + per).orElse("");
    }

    /** Whether it says something about the text rather than what the text is. */
    boolean isRemark() {
        return identity.filter(name -> name.startsWith("urn:deskcheck:finding:"))
                .isPresent();
    }
}
