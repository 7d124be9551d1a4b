// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.StableId;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.TargetType;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** An article in the making: its annotations are given by the words they stand on, and their places are looked up. */
public final class Draft {

    private final String id;
    private Optional<String> title = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private String language = "en";
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<SymbolMention> symbols = new ArrayList<>();
    private final List<EntityMention> entities = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<EntitySentiment> tones = new ArrayList<>();
    private final List<Disclaimer> disclaimers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<String> url = none();
    private Sentiment sentiment = Sentiment.NONE;

    public Draft(String id) {
        this.id = id;
    }

    public Draft title(String words) {
        title = Optional.of(words);
        return block(BlockRole.HEADLINE, words);
    }

    public Draft publisher(String name) {
        publisher = Optional.of(name);
        return this;
    }

    public Draft published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Draft url(String address) {
        url = Optional.of(address);
        return this;
    }

    public Draft language(String code) {
        language = code;
        return this;
    }

    /** A block of the given sentences, one space apart. */
    public Draft block(BlockRole role, String... words) {
        if (text.length() > 0) {
            text.append('\n');
        }
        int begin = length();
        for (String sentence : words) {
            if (length() > begin) {
                text.append(' ');
            }
            int from = length();
            text.append(sentence);
            if (role.isArticle() && language.equals("en")) {
                sentences.add(new Sentence(new Span(from, length()), role, List.of()));
            }
        }
        blocks.add(new Block(role, new Span(begin, length()), "written so"));
        return this;
    }

    public Draft figure(
            String surface, FigureKind kind, String unit, String low, String high, Bound bound, String step) {
        figures.add(new Figure(
                kind,
                at(surface),
                surface,
                some(unit),
                number(low),
                number(high),
                bound,
                number(step),
                none(),
                none()));
        return this;
    }

    /** An exact sum of money. */
    public Draft money(String surface, String unit, String value, String step) {
        return figure(surface, FigureKind.MONEY, unit, value, value, Bound.EXACT, step);
    }

    public Draft percent(String surface, String value) {
        return figure(surface, FigureKind.PERCENT, "%", value, value, Bound.EXACT, "1");
    }

    public Draft company(String surface, String name) {
        String key = "company:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        entities.add(new EntityMention(at(surface), surface, EntityType.COMPANY, name, key));
        return this;
    }

    public Draft symbol(String surface, String exchange, String name) {
        symbols.add(
                new SymbolMention(at(surface), surface, surface, SymbolKind.EQUITY, some(exchange), Optional.of(name)));
        return this;
    }

    /** A claim that is the given words; {@code figure} is the place of its figure in the order of the calls, or −1. */
    public Draft claim(String surface, String subject, String measure, int figure, Attribution attribution) {
        claims.add(new Claim(
                StableId.of("c", id, surface),
                at(surface),
                surface,
                some(subject),
                some(measure),
                none(),
                none(),
                figure < 0 ? none() : Optional.of(figure),
                Modality.FACT,
                none(),
                attribution,
                new BigDecimal("0.8"),
                List.of(),
                List.of()));
        return this;
    }

    public Draft deal(Deal deal) {
        deals.add(deal);
        return this;
    }

    public Figure figure(int index) {
        return figures.get(index);
    }

    public Draft disclaimer(String surface, DisclaimerElement... elements) {
        disclaimers.add(new Disclaimer(at(surface), surface, List.of(elements)));
        return this;
    }

    public Draft tone(Tone tone, String score) {
        sentiment = new Sentiment(tone, new BigDecimal(score));
        return this;
    }

    public Draft tone(String name, Tone tone, String score) {
        tones.add(new EntitySentiment(name, TargetType.COMPANY, new Sentiment(tone, new BigDecimal(score)), List.of()));
        return this;
    }

    public Draft finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    /** The place of the first occurrence below the headline, or else of the first. */
    public Span at(String surface) {
        String flat = Text.of(text.toString()).flat();
        String sought = Text.of(surface).flat();
        int below =
                flat.indexOf(sought, title.isPresent() ? blocks.get(0).span().end() : 0);
        int begin = below >= 0 ? below : flat.indexOf(sought);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the draft: " + surface);
        }
        return new Span(begin, begin + sought.length());
    }

    public Evidence evidence(String surface) {
        return new Evidence(id, at(surface));
    }

    public String id() {
        return id;
    }

    public Analysis analysis() {
        Article article = new Article(
                id,
                new Source(id, "0".repeat(64), text.length(), "UTF-8", "text/html"),
                title,
                List.of(),
                publisher,
                published,
                url,
                Text.of(text.toString()),
                blocks,
                List.of());
        AnnotatedArticle annotated = new AnnotatedArticle(article, language, sentences);
        Extraction extraction = new Extraction(annotated, figures, List.of(), symbols, entities, deals, claims);
        return new Analysis(
                extraction,
                Collections.nCopies(sentences.size(), Sentiment.NONE),
                sentiment,
                tones,
                disclaimers,
                findings);
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private static Optional<BigDecimal> number(String digits) {
        return some(digits).map(BigDecimal::new);
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
