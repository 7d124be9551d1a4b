// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** Figures and names of the recorded sentences, found by plain patterns, so that these tests know no other stage. */
public final class HandMentions {

    private static final Pattern NAMES = Pattern.compile(
            "Halden Robotics|Brasstown Tools|Pellworth Group|Pellworth Ventures|Pellworth|Norvane|Casterline|Dunmoor Capital"
                    + "|Dunmoor Securities|Dunmoor Research|Ardholm Partners|Microsoft|Nasdaq|SEC");
    private static final Pattern FORMS = Pattern.compile(" (?:Inc\\.?|Corp\\.?|Ltd\\.?|LLC)");
    private static final Pattern MONEY =
            Pattern.compile("\\$?([0-9]+(?:\\.[0-9]+)?)(?: (million|billion|mln dlrs)|(%)|-(year))?( per share)?");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "million",
            new BigDecimal("1000000"),
            "billion",
            new BigDecimal("1000000000"),
            "mln dlrs",
            new BigDecimal("1000000"));

    private HandMentions() {}

    /** The names of the text; the form of a company belongs to its mention. */
    public static List<EntityMention> names(Text text) {
        List<EntityMention> names = new ArrayList<>();
        Matcher matcher = NAMES.matcher(text.flat());
        while (matcher.find()) {
            Matcher form = FORMS.matcher(text.flat()).region(matcher.end(), text.length());
            Span span = new Span(matcher.start(), form.lookingAt() ? form.end() : matcher.end());
            String id = "company:" + matcher.group().toLowerCase(Locale.ROOT).replace(' ', '-');
            names.add(new EntityMention(span, text.slice(span), EntityType.COMPANY, matcher.group(), id));
        }
        return names;
    }

    /** The sums of money, the percentages and the terms of years of the text. */
    public static List<Figure> figures(Text text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = MONEY.matcher(text.flat());
        while (matcher.find()) {
            boolean money = matcher.group().startsWith("$") || matcher.group(2) != null;
            if (money || matcher.group(3) != null || matcher.group(4) != null) {
                figures.add(figure(text, matcher, money));
            }
        }
        figures.sort(Comparator.comparing(Figure::span));
        return figures;
    }

    private static Figure figure(Text text, Matcher matcher, boolean money) {
        int end = matcher.group(5) == null ? matcher.end() : matcher.start(5);
        Span span = new Span(matcher.start(), end);
        BigDecimal scale = matcher.group(2) == null ? BigDecimal.ONE : SCALES.get(matcher.group(2));
        Optional<BigDecimal> value = Optional.of(new BigDecimal(matcher.group(1)).multiply(scale));
        Optional<String> per = matcher.group(5) == null ? Optional.empty() : Optional.of("share");
        return new Figure(
                money ? FigureKind.MONEY : matcher.group(3) != null ? FigureKind.PERCENT : FigureKind.DURATION,
                span,
                text.slice(span),
                Optional.of(money ? "USD" : matcher.group(3) != null ? "%" : "year"),
                value,
                value,
                Bound.EXACT,
                Optional.of(BigDecimal.ONE),
                per,
                Optional.empty());
    }
}
