// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.Rating;
import org.deskcheck.model.fact.SymbolKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
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

/** Analyses for tests: one that uses every field, and one that uses as few as can be. */
public final class Samples {

    private static final Text TEXT = Text.of(
            "🚀 Norvane (NASDAQ: NRVX) raised up to $1.25 billion, rated A(low) by DBRS, on June 2, 2026. Not advice.");

    private Samples() {}

    /** An analysis that uses every field. */
    public static Analysis full() {
        return full("full.txt");
    }

    /** The same under another id. */
    public static Analysis full(String id) {
        Article article = article(id);
        List<Span> evidence = List.of(span("raised"));
        Sentence sentence = new Sentence(TEXT.span(), BlockRole.BODY, List.of());
        LocalDate day = LocalDate.of(2026, 6, 2);
        Extraction extraction = new Extraction(
                new AnnotatedArticle(article, "en", List.of(sentence)),
                List.of(amount()),
                List.of(new DateMention(span("June 2, 2026"), "June 2, 2026", day, day)),
                List.of(new SymbolMention(
                        span("NRVX"),
                        "NRVX",
                        "NRVX",
                        SymbolKind.EQUITY,
                        Optional.of("NASDAQ"),
                        Optional.of("Norvane"))),
                List.of(new EntityMention(
                        span("Norvane"), "Norvane", EntityType.COMPANY, "Norvane", "company:norvane")),
                List.of(deal()),
                List.of(claim(id)));
        Sentiment good = new Sentiment(Tone.POSITIVE, new BigDecimal("0.40"));
        return new Analysis(
                extraction,
                List.of(good),
                new Sentiment(Tone.NEGATIVE, new BigDecimal("-0.10")),
                List.of(new EntitySentiment("Norvane", TargetType.COMPANY, good, evidence)),
                List.of(new Disclaimer(
                        span("Not advice."),
                        "Not advice.",
                        List.of(DisclaimerElement.NOT_ADVICE, DisclaimerElement.RISK_WARNING))),
                List.of(finding(id, evidence.get(0))));
    }

    /** An analysis of nothing. */
    public static Analysis empty() {
        Article article = new Article(
                "empty.txt",
                source("empty.txt"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Text.of(""),
                List.of(),
                List.of());
        Extraction extraction = new Extraction(
                new AnnotatedArticle(article, "und", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Analysis(extraction, List.of(), Sentiment.NONE, List.of(), List.of(), List.of());
    }

    /** A finding about one place of an article. */
    public static Finding finding(String article, Span span) {
        return new Finding(
                "f-1",
                "sum-of-parts",
                Level.WARNING,
                Optional.of(Outcome.INCONSISTENT),
                "the parts do not add up",
                List.of(article),
                List.of(new Evidence(article, span)),
                Optional.of("1 + 1 = 3"));
    }

    private static Article article(String id) {
        return new Article(
                id,
                source(id),
                Optional.of("A \"quoted\" headline"),
                List.of("A. Writer"),
                Optional.of("The Ledger"),
                Optional.of(LocalDate.of(2026, 6, 3)),
                Optional.of("https://example.org/a"),
                TEXT,
                List.of(new Block(BlockRole.BODY, TEXT.span(), "running text")),
                List.of("a note"));
    }

    private static Source source(String path) {
        return new Source(path, "0".repeat(64), 12, "UTF-8", "text/plain");
    }

    private static Claim claim(String article) {
        String words = "Norvane (NASDAQ: NRVX) raised up to $1.25 billion";
        return new Claim(
                "c-" + article,
                span(words),
                words,
                Optional.of("Norvane"),
                Optional.of("proceeds"),
                Optional.of("US"),
                Optional.of("2026-06-02"),
                Optional.of(0),
                Modality.FACT,
                Optional.of(Direction.UP),
                new Attribution(Attribution.Kind.NAMED, Optional.of("DBRS")),
                new BigDecimal("0.80"),
                List.of("company:norvane"),
                List.of("raise"));
    }

    private static Deal deal() {
        return new Deal(
                "d-1",
                DealType.DEBT_FINANCING,
                DealStatus.COMPLETED,
                List.of(new Party(PartyRole.BORROWER, "Norvane", span("Norvane"))),
                Optional.of(amount()),
                false,
                List.of(amount()),
                Optional.empty(),
                Optional.of(amount()),
                List.of(new Rating("DBRS", "A(low)", span("A(low)"))),
                Optional.of("GPUs"),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 6, 2)),
                List.of(span("raised")));
    }

    private static Figure amount() {
        return new Figure(
                FigureKind.MONEY,
                span("$1.25 billion"),
                "$1.25 billion",
                Optional.of("USD"),
                Optional.empty(),
                Optional.of(new BigDecimal("1250000000")),
                Bound.AT_MOST,
                Optional.of(new BigDecimal("10000000")),
                Optional.of("year"),
                Optional.of(Direction.UP));
    }

    private static Span span(String surface) {
        int begin = TEXT.flat().indexOf(surface);
        return new Span(begin, begin + surface.length());
    }
}
