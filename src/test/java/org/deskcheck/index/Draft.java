// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** An article for tests, made up block by block. */
final class Draft {

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<EntityMention> entities = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();

    Draft(String id) {
        this.id = id;
    }

    Draft title(String words) {
        title = Optional.of(words);
        return this;
    }

    Draft publisher(String name) {
        publisher = Optional.of(name);
        return this;
    }

    Draft published(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    Draft block(BlockRole role, String words) {
        int begin = Text.of(text.toString()).length();
        text.append(words);
        blocks.add(new Block(role, new Span(begin, Text.of(text.toString()).length()), "test"));
        text.append('\n');
        return this;
    }

    Draft body(String words) {
        return block(BlockRole.BODY, words);
    }

    Draft entity(String name) {
        entities.add(new EntityMention(place(name), name, EntityType.COMPANY, name, idOf(name)));
        return this;
    }

    private static String idOf(String name) {
        return "company:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A figure of money, percent or a quantity; an empty end is open. */
    Draft figure(FigureKind kind, String surface, String unit, String low, String high, Bound bound) {
        figures.add(new Figure(
                kind,
                place(surface),
                surface,
                Optional.of(unit),
                number(low),
                number(high),
                bound,
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    Draft dollars(String surface, String low, String high, Bound bound) {
        return figure(FigureKind.MONEY, surface, "USD", low, high, bound);
    }

    private static Optional<BigDecimal> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    /** A claim about the last figure. */
    Draft claim(String words, String subject, String measure, String period) {
        claims.add(new Claim(
                "c-" + id + "-" + claims.size(),
                place(words),
                words,
                Optional.of(subject),
                Optional.of(measure),
                Optional.empty(),
                Optional.of(period),
                figures.isEmpty() ? Optional.empty() : Optional.of(figures.size() - 1),
                Modality.FACT,
                Optional.empty(),
                Attribution.NONE,
                BigDecimal.ONE,
                List.of(idOf(subject)),
                List.of()));
        return this;
    }

    /** A deal for the last figure. */
    Draft deal(DealType type, DealStatus status, String acquirer, String target, String words) {
        deals.add(new Deal(
                "d-" + id + "-" + deals.size(),
                type,
                status,
                List.of(
                        new Party(PartyRole.ACQUIRER, acquirer, place(acquirer)),
                        new Party(PartyRole.TARGET, target, place(target))),
                figures.stream().reduce((a, b) -> b),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(place(words))));
        return this;
    }

    private Span place(String surface) {
        int begin = Text.of(text.toString()).flat().indexOf(Text.of(surface).flat());
        return new Span(begin, begin + Text.of(surface).length());
    }

    Analysis analysis() {
        Article article = new Article(
                id,
                new Source(id, "0".repeat(64), 1, "UTF-8", "text/plain"),
                title,
                List.of(),
                publisher,
                published,
                Optional.empty(),
                Text.of(text.toString()),
                blocks,
                List.of());
        Extraction extraction = new Extraction(
                new AnnotatedArticle(article, "en", List.of()), figures, List.of(), List.of(), entities, deals, claims);
        return new Analysis(extraction, List.of(), Sentiment.NONE, List.of(), List.of(), List.of());
    }

    void addTo(ArticleIndex index) {
        index.add(analysis(), new Fingerprint(id, List.of()));
    }
}
