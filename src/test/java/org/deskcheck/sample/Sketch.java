// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.deskcheck.model.text.Token;

/**
 * An article for tests, made from its text by crude rules of its own: lines are paragraphs, a line that starts with
 * {@code #} is a heading, full stops end sentences, capitalised words within a sentence are companies. So tests of later stages read
 * like articles and need neither models nor the stages before them.
 */
public final class Sketch {

    private static final Pattern WORD = Pattern.compile("[$€]?\\d[\\d,.]*\\d|[$€]?\\d|[\\p{L}][\\p{L}\\d'-]*|[^\\s]");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    private static final Set<String> FINITE = Set.of(
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "have",
            "said",
            "says",
            "rose",
            "fell",
            "grew",
            "raised",
            "earned",
            "spent",
            "paid",
            "expects",
            "includes",
            "comprises",
            "announced",
            "reached",
            "reported");
    private static final Set<String> MODAL = Set.of("will", "could");
    private static final Map<String, String> LEMMAS = Map.ofEntries(
            Map.entry("comprising", "comprise"),
            Map.entry("comprises", "comprise"),
            Map.entry("including", "include"),
            Map.entry("includes", "include"),
            Map.entry("raising", "raise"),
            Map.entry("raised", "raise"),
            Map.entry("drawing", "draw"),
            Map.entry("lifting", "lift"),
            Map.entry("financed", "finance"),
            Map.entry("expects", "expect"),
            Map.entry("projected", "project"),
            Map.entry("projections", "projection"),
            Map.entry("fell", "fall"),
            Map.entry("rose", "rise"),
            Map.entry("sales", "sale"),
            Map.entry("shares", "share"));

    private final String id;
    private final String text;
    private final Optional<LocalDate> published;

    private Sketch(String id, String text, Optional<LocalDate> published) {
        this.id = id;
        this.text = text;
        this.published = published;
    }

    /** An article without a date. */
    public static Sketch of(String text) {
        return new Sketch("sketch", text, Optional.empty());
    }

    /** The same article under another id. */
    public Sketch as(String name) {
        return new Sketch(name, text, published);
    }

    /** The same article, published on an ISO date. */
    public Sketch on(String day) {
        return new Sketch(id, text, Optional.of(LocalDate.parse(day)));
    }

    /** The article with its blocks. */
    public Article article() {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                BlockRole role = line.startsWith("#") ? BlockRole.HEADING : BlockRole.BODY;
                blocks.add(new Block(role, new Span(begin, begin + line.length()), "line"));
            }
            begin += line.length() + 1;
        }
        Source source = new Source("sketch", "", text.length(), "UTF-8", "text/plain");
        return new Article(
                id,
                source,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                published,
                Optional.empty(),
                Text.of(text),
                blocks,
                List.of());
    }

    /** The article with its sentences, figures, years and names. */
    public Extraction extraction() {
        Article article = article();
        List<Sentence> sentences = new ArrayList<>();
        article.blocks().forEach(block -> sentences.addAll(sentences(block)));
        return new Extraction(
                new AnnotatedArticle(article, "en", sentences),
                SketchFigures.in(text),
                years(),
                List.of(),
                names(sentences),
                List.of(),
                List.of());
    }

    /** The article as an analysis without tone. */
    public Analysis analysis() {
        Extraction extraction = extraction();
        List<Sentiment> tones = extraction.annotated().sentences().stream()
                .map(sentence -> Sentiment.NONE)
                .toList();
        return new Analysis(extraction, tones, Sentiment.NONE, List.of(), List.of(), List.of());
    }

    private List<Sentence> sentences(Block block) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher words =
                WORD.matcher(text).region(block.span().begin(), block.span().end());
        while (words.find()) {
            tokens.add(token(words));
            if (words.group().equals(".")) {
                sentences.add(sentence(block, tokens));
                tokens = new ArrayList<>();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(block, tokens));
        }
        return sentences;
    }

    private static Sentence sentence(Block block, List<Token> tokens) {
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(span, block.role(), tokens);
    }

    private static Token token(Matcher word) {
        String surface = word.group();
        String lower = surface.toLowerCase(Locale.ROOT);
        String pos = MODAL.contains(lower)
                ? "MD"
                : FINITE.contains(lower)
                        ? "VBD"
                        : Character.isDigit(surface.charAt(surface.length() - 1)) ? "CD" : "NN";
        return new Token(
                new Span(word.start(), word.end()), surface, LEMMAS.getOrDefault(lower, lower), pos, NameTag.NONE);
    }

    private List<DateMention> years() {
        List<DateMention> dates = new ArrayList<>();
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            LocalDate start = LocalDate.of(new BigDecimal(years.group()).intValueExact(), 1, 1);
            dates.add(new DateMention(
                    new Span(years.start(), years.end()),
                    years.group(),
                    start,
                    start.plusYears(1).minusDays(1)));
        }
        return dates;
    }

    private static List<EntityMention> names(List<Sentence> sentences) {
        List<EntityMention> names = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                boolean capital = Character.isUpperCase(token.text().charAt(0))
                        && token.text().length() > 3;
                if (capital) {
                    String name = token.text();
                    names.add(new EntityMention(
                            token.span(), name, EntityType.COMPANY, name, "company:" + name.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return names;
    }
}
