// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Interval;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.text.Article;

/** Makes the documents of the index: one for an article, and one for each of its claims and deals. */
final class Documents {

    private final Records records;

    Documents(Records records) {
        this.records = records;
    }

    /** The article's claims, its deals, and last the article itself, to be added as one block. */
    List<Document> of(Analysis analysis, Fingerprint fingerprint) {
        Article article = analysis.article();
        List<Document> block = new ArrayList<>();
        for (Claim claim : analysis.extraction().claims()) {
            block.add(claim(article, claim, analysis.extraction()));
        }
        for (Deal deal : analysis.extraction().deals()) {
            block.add(deal(article, deal));
        }
        block.add(article(analysis, fingerprint));
        return block;
    }

    Document of(Finding finding, long order) {
        Document document = document(Kind.FINDING, records.write(finding));
        document.add(new StringField(Keys.ORDER, Keys.order(order), Store.NO));
        finding.articles().forEach(article -> put(document, SearchField.ID, article));
        put(document, SearchField.TEXT, finding.message());
        put(document, SearchField.RULE, finding.rule());
        put(document, SearchField.LEVEL, finding.level().label());
        finding.outcome().ifPresent(outcome -> put(document, SearchField.OUTCOME, outcome.name()));
        return document;
    }

    static ArticleCard card(Article article) {
        return new ArticleCard(article.id(), article.title(), article.publisher(), article.published(), article.id());
    }

    private Document article(Analysis analysis, Fingerprint fingerprint) {
        Article article = analysis.article();
        Extraction extraction = analysis.extraction();
        Document document = document(Kind.ARTICLE, records.write(analysis));
        document.add(new StringField(Keys.ARTICLE_ID, article.id(), Store.NO));
        head(document, article);
        put(document, SearchField.TEXT, article.text().original());
        put(document, SearchField.LANGUAGE, extraction.annotated().language());
        extraction.entities().stream().map(e -> e.name()).distinct().forEach(n -> put(document, SearchField.ENTITY, n));
        extraction.symbols().stream()
                .map(s -> s.symbol())
                .distinct()
                .forEach(s -> put(document, SearchField.SYMBOL, s));
        extraction.figures().forEach(figure -> figure(document, figure));
        put(document, SearchField.TONE, analysis.sentiment().tone().label());
        disclaimers(document, analysis);
        fingerprint.bands().forEach(band -> document.add(new StringField(Keys.BAND, band, Store.NO)));
        document.add(new StoredField(
                Keys.FINGERPRINT,
                fingerprint.hashes().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        return document;
    }

    private static void disclaimers(Document document, Analysis analysis) {
        List<String> elements = analysis.disclaimers().stream()
                .flatMap(disclaimer -> disclaimer.elements().stream())
                .distinct()
                .map(element -> element.label())
                .toList();
        elements.forEach(element -> put(document, SearchField.DISCLAIMER, element));
        if (analysis.disclaimers().isEmpty()) {
            put(document, SearchField.DISCLAIMER, "none");
        }
    }

    private Document claim(Article article, Claim claim, Extraction extraction) {
        Optional<Figure> figure = claim.figure().map(extraction.figures()::get);
        Document document = document(Kind.CLAIM, records.write(new FiledClaim(card(article), claim, figure)));
        head(document, article);
        put(document, SearchField.TEXT, claim.text());
        claim.subject().ifPresent(subject -> put(document, SearchField.SUBJECT, subject));
        claim.measure().ifPresent(measure -> put(document, SearchField.MEASURE, measure));
        claim.period().ifPresent(period -> put(document, SearchField.PERIOD, period));
        put(document, SearchField.MODALITY, claim.modality().label());
        figure.ifPresent(f -> figure(document, f));
        Keys.groups(claim, figure).forEach(group -> document.add(new StringField(Keys.GROUP, group, Store.NO)));
        return document;
    }

    private Document deal(Article article, Deal deal) {
        String words = deal.evidence().stream().map(article.text()::slice).collect(Collectors.joining("\n"));
        Document document = document(Kind.DEAL, new byte[0]);
        document.add(new StoredField(SearchField.TEXT.label(), words));
        head(document, article);
        put(document, SearchField.TEXT, words);
        put(document, SearchField.TYPE, deal.type().label());
        put(document, SearchField.STATUS, deal.status().label());
        deal.parties().forEach(party -> put(document, SearchField.PARTY, party.name()));
        deal.amount().ifPresent(amount -> figure(document, amount));
        return document;
    }

    private static Document document(Kind kind, byte[] record) {
        Document document = new Document();
        document.add(new StringField(Keys.KIND, kind.label(), Store.YES));
        document.add(new StoredField(Keys.RECORD, record));
        return document;
    }

    private static void head(Document document, Article article) {
        document.add(new StringField(Keys.ARTICLE, article.id(), Store.YES));
        put(document, SearchField.ID, article.id());
        article.title().ifPresent(title -> put(document, SearchField.TITLE, title));
        article.publisher().ifPresent(publisher -> put(document, SearchField.PUBLISHER, publisher));
        article.published().ifPresent(day -> put(document, SearchField.PUBLISHED, day.toString()));
    }

    private static void put(Document document, SearchField field, String value) {
        document.add(
                field.type() == SearchField.Type.EXACT || field.type() == SearchField.Type.DATE
                        ? new StringField(field.label(), value, Store.NO)
                        : new TextField(field.label(), value, Store.NO));
    }

    /** A double is enough to find a figure by; what is shown and compared is the exact one in the record. */
    private static void figure(Document document, Figure figure) {
        Interval interval = new Interval(figure.low(), figure.high());
        double low = interval.low().map(Number::doubleValue).orElse(Double.NEGATIVE_INFINITY);
        double high = interval.high().map(Number::doubleValue).orElse(Double.POSITIVE_INFINITY);
        SearchField field = field(figure.kind());
        document.add(new DoubleRange(field.label(), new double[] {low}, new double[] {high}));
        figure.unit().ifPresent(unit -> put(document, SearchField.UNIT, unit));
    }

    /** Where figures of a kind are searched for. */
    static SearchField field(FigureKind kind) {
        return switch (kind) {
            case MONEY -> SearchField.MONEY;
            case PERCENT -> SearchField.PERCENT;
            case QUANTITY, COUNT, DURATION -> SearchField.QUANTITY;
        };
    }
}
