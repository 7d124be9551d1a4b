// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.FiledDeal;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Stage;

/** Makes the documents of the index: one for an article, and one for each of its claims and deals. */
final class Documents {

    /** What stands on the page around the article; a search for words of the article does not look there. */
    private static final Set<BlockRole> AROUND = EnumSet.of(
            BlockRole.PRICE_WIDGET,
            BlockRole.SHARE_BAR,
            BlockRole.COMMENT,
            BlockRole.RELATED_LINK,
            BlockRole.ADVERT,
            BlockRole.FURNITURE);

    /** How the stamp of an input begins that could not be analysed. */
    static final String FAILED = "!";

    private static final String YES = "yes";

    private final Records records;

    Documents(Records records) {
        this.records = records;
    }

    /** The article's claims, its deals, and last the article itself, to be added as one block. */
    List<Document> of(Analysis analysis, Fingerprint fingerprint) {
        Article article = analysis.article();
        Extraction extraction = analysis.extraction();
        Map<String, String> names = extraction.entities().stream()
                .collect(Collectors.toMap(EntityMention::id, EntityMention::name, (first, again) -> first));
        List<Document> block = new ArrayList<>();
        for (Claim claim : extraction.claims()) {
            block.add(claim(article, claim, extraction, names));
        }
        for (Deal deal : extraction.deals()) {
            block.add(deal(article, deal, extraction));
        }
        block.add(article(analysis, fingerprint));
        return block;
    }

    /** The same documents, as those of an input that is known again by its stamp. */
    static List<Document> held(List<Document> block, String id, String stamp, int tokens) {
        block.forEach(document -> document.add(new StringField(Keys.HELD, Keys.term(id), Store.NO)));
        Document article = block.get(block.size() - 1);
        stamp(article, id, stamp);
        article.add(new NumericDocValuesField(Keys.TOKENS, tokens));
        return block;
    }

    /** What is kept of an input that could not be analysed; it matches no query. */
    static Document of(ArticleFailure failure, String stamp) {
        Document document = new Document();
        document.add(new StringField(Keys.HELD, Keys.term(failure.id()), Store.NO));
        document.add(new StringField(Keys.FAILED_ID, Keys.term(failure.id()), Store.NO));
        document.add(new StoredField(Keys.OWN_ID, failure.id()));
        document.add(new StoredField(Keys.STAGE, failure.stage().label()));
        document.add(new StoredField(Keys.MESSAGE, failure.message()));
        stamp(document, failure.id(), FAILED + stamp);
        return document;
    }

    /** The failure that is kept in a document. */
    static ArticleFailure failure(Document document) {
        String stage = Optional.ofNullable(document.get(Keys.STAGE)).orElse("");
        return new ArticleFailure(
                Optional.ofNullable(document.get(Keys.OWN_ID)).orElse(""),
                Labelled.parse(Stage.class, stage).orElse(Stage.INGEST),
                Optional.ofNullable(document.get(Keys.MESSAGE)).orElse(""));
    }

    private static void stamp(Document document, String id, String stamp) {
        document.add(new StringField(Keys.INPUT, Keys.term(id), Store.NO));
        document.add(new BinaryDocValuesField(Keys.STAMP, new BytesRef(stamp)));
    }

    Document of(Finding finding, long order) {
        String first = finding.articles().stream().findFirst().orElse("");
        ArticleCard card = new ArticleCard(first, Optional.empty(), Optional.empty(), Optional.empty(), first);
        Entry entry = new Entry(Kind.FINDING)
                .card(StoredCard.of(finding.id(), card, Details.of(finding)))
                .shown(finding.message(), Places.read(""), StoredFigures.read(""))
                .text(finding.message())
                .key(Keys.ORDER, Keys.order(order))
                .key(Keys.COMPARED, YES)
                .key(Keys.PART_ID, finding.id())
                .sorted(first)
                .put(SearchField.RULE, finding.rule())
                .put(SearchField.LEVEL, finding.level().label());
        finding.articles().forEach(article -> entry.id(article).concerned(article));
        finding.outcome().ifPresent(outcome -> entry.put(SearchField.OUTCOME, outcome.name()));
        return entry.with(records.write(finding));
    }

    /** All that comes of comparing articles. */
    static Term compared() {
        return new Term(Keys.COMPARED, YES);
    }

    /** All documents of an input. */
    static Term held(String id) {
        return new Term(Keys.HELD, Keys.term(id));
    }

    /** What tells that articles have one text; it matches no query, and queries for an origin look it up. */
    static Document of(OriginGroup group) {
        Document document = new Document();
        document.add(new StringField(Keys.COMPARED, YES, Store.NO));
        document.add(new StoredField(Keys.CARD, group.first()));
        for (String article : group.articles()) {
            document.add(new StringField(Keys.MEMBER, Keys.term(article), Store.NO));
            document.add(new StoredField(Keys.OWN_ID, article));
        }
        return document;
    }

    static ArticleCard card(Article article) {
        return new ArticleCard(article.id(), article.title(), article.publisher(), article.published(), article.id());
    }

    private Document article(Analysis analysis, Fingerprint fingerprint) {
        Article article = analysis.article();
        Extraction extraction = analysis.extraction();
        Entry entry = new Entry(Kind.ARTICLE)
                .card(StoredCard.of(article.id(), card(article), Details.of(analysis)))
                .kept(Keys.OWN_ID, article.id())
                .kept(
                        Keys.FINGERPRINT,
                        fingerprint.hashes().stream().map(String::valueOf).collect(joining(" ")))
                .shown(article.text().original(), Places.ofBlocks(article), StoredFigures.of(extraction.figures(), 0))
                .head(article)
                .key(Keys.ARTICLE_ID, article.id())
                .text(
                        SearchField.TEXT,
                        BlockText.of(Names.of(Kind.ARTICLE, SearchField.TEXT), article, role -> !AROUND.contains(role)))
                .text(
                        SearchField.AROUND,
                        BlockText.of(Names.of(Kind.ARTICLE, SearchField.AROUND), article, AROUND::contains))
                .put(SearchField.LANGUAGE, extraction.annotated().language())
                .put(SearchField.TONE, analysis.sentiment().tone().label());
        entities(entry, extraction.entities());
        symbols(entry, extraction.symbols());
        extraction.figures().forEach(entry::figure);
        entry.size(largest(extraction.figures()));
        disclaimers(entry, analysis);
        fingerprint.bands().forEach(band -> entry.key(Keys.BAND, band));
        byte[] record = records.write(analysis);
        return entry.quotable(record, records.quotableLength(record)).with(record);
    }

    private static Optional<Figure> largest(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.kind() == FigureKind.MONEY)
                .max((a, b) -> Double.compare(FigureRange.size(a), FigureRange.size(b)));
    }

    private static void entities(Entry entry, List<EntityMention> mentions) {
        for (EntityMention mention : mentions) {
            entry.put(SearchField.ENTITY, mention.name());
            entry.put(SearchField.ENTITY_ID, mention.id());
        }
    }

    private static void symbols(Entry entry, List<SymbolMention> mentions) {
        for (SymbolMention mention : mentions) {
            entry.put(SearchField.SYMBOL, mention.symbol());
            mention.exchange().ifPresent(exchange -> entry.put(SearchField.SYMBOL, exchange + ":" + mention.symbol()));
        }
    }

    private static void disclaimers(Entry entry, Analysis analysis) {
        Set<DisclaimerElement> present = EnumSet.noneOf(DisclaimerElement.class);
        analysis.disclaimers().forEach(disclaimer -> present.addAll(disclaimer.elements()));
        present.forEach(element -> entry.put(SearchField.DISCLAIMER, element.label()));
        if (analysis.disclaimers().isEmpty()) {
            entry.put(SearchField.DISCLAIMER, SearchField.NO_DISCLAIMER);
        }
        Arrays.stream(DisclaimerElement.values())
                .filter(element -> !present.contains(element))
                .forEach(element -> entry.put(SearchField.MISSING, element.label()));
    }

    private Document claim(Article article, Claim claim, Extraction extraction, Map<String, String> names) {
        Optional<Figure> figure = claim.figure().map(extraction.figures()::get);
        Entry entry = new Entry(Kind.CLAIM)
                .card(StoredCard.of(claim.id(), card(article), Details.of(claim, figure)))
                .shown(
                        claim.text(),
                        Places.ofStretches(article, List.of(claim.span())),
                        StoredFigures.of(figure.stream().toList(), claim.span().begin()))
                .head(article)
                .text(claim.text())
                .key(Keys.PART_ID, claim.id())
                .put(SearchField.MODALITY, claim.modality().label())
                .put(SearchField.ATTRIBUTION, claim.attribution().kind().label());
        claim.about().forEach(id -> {
            entry.put(SearchField.ENTITY_ID, id);
            entry.put(SearchField.ENTITY, names.getOrDefault(id, id));
        });
        claim.subject().ifPresent(subject -> entry.put(SearchField.SUBJECT, subject));
        claim.measure().ifPresent(measure -> entry.put(SearchField.MEASURE, measure));
        claim.period().ifPresent(period -> {
            entry.put(SearchField.PERIOD, period);
            Days.parse(period).ifPresent(days -> entry.days(SearchField.PERIOD, days));
        });
        figure.ifPresent(entry::figure);
        entry.size(figure);
        Keys.groups(claim, figure).forEach(group -> entry.key(Keys.GROUP, group));
        return entry.with(records.write(new FiledClaim(card(article), claim, figure)));
    }

    private Document deal(Article article, Deal deal, Extraction extraction) {
        String words = deal.evidence().stream().map(article.text()::slice).collect(joining("\n"));
        Entry entry = new Entry(Kind.DEAL)
                .card(StoredCard.of(deal.id(), card(article), Details.of(deal)))
                .shown(words, Places.ofStretches(article, deal.evidence()), StoredFigures.read(""))
                .head(article)
                .text(words)
                .key(Keys.PART_ID, deal.id())
                .put(SearchField.TYPE, deal.type().label())
                .put(SearchField.STATUS, deal.status().label());
        deal.parties().forEach(entry::party);
        entities(entry, concerned(deal, extraction.entities()));
        deal.amount().ifPresent(entry::figure);
        deal.tranches().forEach(entry::figure);
        deal.tenor().ifPresent(entry::figure);
        deal.rate().ifPresent(entry::figure);
        deal.stake().ifPresent(entry::figure);
        deal.upfront().ifPresent(entry::figure);
        entry.size(deal.amount());
        return entry.with(records.write(new FiledDeal(card(article), deal)));
    }

    /** The parties, and whoever else is named where the deal is told. */
    private static List<EntityMention> concerned(Deal deal, List<EntityMention> mentions) {
        Set<String> parties = deal.parties().stream().map(party -> party.name()).collect(Collectors.toSet());
        List<Span> evidence = deal.evidence();
        return mentions.stream()
                .filter(mention -> parties.contains(mention.name())
                        || evidence.stream().anyMatch(span -> span.contains(mention.span())))
                .toList();
    }
}
