// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.util.List;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Quotable;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;

/**
 * The analysis record: one line of {@code analysis.jsonl}, of the output of {@code analyze}, and what the index keeps of
 * an article. Its schema is {@code analysis.schema.json} beside this class.
 */
public final class AnalysisJson {

    /** Raised when a field is renamed, dropped or changes its meaning. */
    public static final int SCHEMA_VERSION = 1;

    private AnalysisJson() {}

    /** The record as UTF-8 JSON, without a line feed; the same bytes for the same analysis. */
    public static byte[] write(Analysis analysis) {
        return RecordWriter.object(json -> {
            article(json, analysis);
            sentences(json, analysis);
            facts(json, analysis.extraction());
            json.list("deals", analysis.extraction().deals(), deal -> deal(json, deal));
            json.list("claims", analysis.extraction().claims(), claim -> claim(json, claim));
            assessment(json, analysis);
        });
    }

    /**
     * The analysis that a record holds, without the tokens of its sentences, which no record keeps.
     *
     * @throws IllegalArgumentException when the bytes are not such a record
     */
    public static Analysis read(byte[] record) {
        return AnalysisReader.read(record);
    }

    /**
     * What of the analysis that a record holds is needed to quote its article.
     *
     * @throws IllegalArgumentException when the bytes are not such a record
     */
    public static Quotable readQuotable(byte[] record) {
        return AnalysisReader.quotable(record);
    }

    /**
     * How many bytes of a record, from the first, {@link #readQuotable} reads.
     *
     * @throws IllegalArgumentException when the bytes are not such a record
     */
    public static int quotableLength(byte[] record) {
        return AnalysisReader.quotableLength(record);
    }

    private static void article(RecordWriter json, Analysis analysis) {
        Article article = analysis.article();
        json.number("schemaVersion", SCHEMA_VERSION)
                .text("id", article.id())
                .nested(
                        "source",
                        () -> json.text("path", article.source().path())
                                .text("sha256", article.source().sha256())
                                .number("bytes", article.source().bytes())
                                .text("charset", article.source().charset())
                                .text("mediaType", article.source().mediaType()))
                .text("title", article.title())
                .texts("bylines", article.bylines())
                .text("publisher", article.publisher())
                .text("published", article.published().map(Object::toString))
                .text("updated", article.updated().map(Object::toString))
                .text("section", article.section())
                .text("url", article.url())
                .text("language", analysis.extraction().annotated().language())
                .texts("notes", article.notes())
                .text("text", article.text().original())
                .list(
                        "blocks",
                        article.blocks(),
                        block -> json.label("role", block.role())
                                .span(block.span())
                                .text("reason", block.reason()));
    }

    private static void sentences(RecordWriter json, Analysis analysis) {
        var tones = analysis.sentences().iterator();
        json.list("sentences", analysis.extraction().annotated().sentences(), (Sentence sentence) -> {
            var tone = tones.next();
            json.span(sentence.span())
                    .nested("sentiment", () -> json.label("label", tone.tone()).decimal("score", tone.score()));
        });
    }

    private static void facts(RecordWriter json, Extraction extraction) {
        json.list("figures", extraction.figures(), json::figure)
                .list(
                        "dates",
                        extraction.dates(),
                        date -> json.span(date.span())
                                .text("text", date.text())
                                .text("start", date.start().toString())
                                .text("end_date", date.end().toString()))
                .list(
                        "symbols",
                        extraction.symbols(),
                        symbol -> json.span(symbol.span())
                                .text("text", symbol.text())
                                .text("symbol", symbol.symbol())
                                .label("kind", symbol.kind())
                                .text("exchange", symbol.exchange())
                                .text("name", symbol.name()))
                .list(
                        "entities",
                        extraction.entities(),
                        entity -> json.span(entity.span())
                                .text("text", entity.text())
                                .label("type", entity.type())
                                .text("name", entity.name())
                                .text("id", entity.id()));
    }

    static void deal(RecordWriter json, Deal deal) {
        json.text("id", deal.id())
                .label("type", deal.type())
                .label("status", deal.status())
                .list(
                        "parties",
                        deal.parties(),
                        party -> json.label("role", party.role())
                                .text("name", party.name())
                                .span(party.span()))
                .nested("amount", deal.amount(), json::figure)
                .flag("amountUndisclosed", deal.amountUndisclosed())
                .list("tranches", deal.tranches(), json::figure)
                .nested("tenor", deal.tenor(), json::figure)
                .nested("rate", deal.rate(), json::figure)
                .list(
                        "ratings",
                        deal.ratings(),
                        rating -> json.text("agency", rating.agency())
                                .text("grade", rating.grade())
                                .span(rating.span()))
                .text("collateral", deal.collateral())
                .nested("stake", deal.stake(), json::figure)
                .nested("upfront", deal.upfront(), json::figure)
                .text("date", deal.date().map(Object::toString))
                .list(
                        "variants",
                        deal.variants(),
                        variant -> json.span(variant.span())
                                .label("status", variant.status())
                                .nested("amount", variant.amount(), json::figure)
                                .nested("stake", variant.stake(), json::figure))
                .list("evidence", deal.evidence(), json::span);
    }

    static void claim(RecordWriter json, Claim claim) {
        json.text("id", claim.id())
                .span(claim.span())
                .text("text", claim.text())
                .text("subject", claim.subject())
                .text("measure", claim.measure())
                .text("scope", claim.scope())
                .text("period", claim.period())
                .index("figure", claim.figure())
                .label("modality", claim.modality())
                .label("direction", claim.direction())
                .nested(
                        "attribution",
                        () -> json.label("kind", claim.attribution().kind())
                                .text("source", claim.attribution().source()))
                .decimal("checkWorthiness", claim.checkWorthiness())
                .texts("about", claim.about())
                .texts("terms", claim.terms());
    }

    private static void assessment(RecordWriter json, Analysis analysis) {
        json.list(
                        "disclaimers",
                        analysis.disclaimers(),
                        disclaimer -> json.span(disclaimer.span())
                                .text("text", disclaimer.text())
                                .texts("elements", labels(disclaimer.elements())))
                .nested(
                        "sentiment",
                        () -> json.label("label", analysis.sentiment().tone())
                                .decimal("score", analysis.sentiment().score()))
                .list(
                        "entitySentiment",
                        analysis.entities(),
                        entity -> json.text("name", entity.name())
                                .label("type", entity.type())
                                .label("label", entity.sentiment().tone())
                                .decimal("score", entity.sentiment().score())
                                .list("evidence", entity.evidence(), (Span span) -> json.span(span)))
                .list("findings", analysis.findings(), finding -> finding(json, finding))
                .list(
                        "lacks",
                        analysis.lacks(),
                        lack -> json.text("rule", lack.rule())
                                .texts("anyOf", labels(lack.anyOf()))
                                .text("words", lack.words()));
    }

    private static List<String> labels(List<DisclaimerElement> elements) {
        return elements.stream().map(DisclaimerElement::label).toList();
    }

    private static void finding(RecordWriter json, Finding finding) {
        json.text("id", finding.id())
                .text("rule", finding.rule())
                .label("level", finding.level())
                .text("outcome", finding.outcome().map(Enum::name))
                .text("message", finding.message())
                .list("evidence", finding.evidence(), evidence -> json.span(evidence.span()))
                .text("computation", finding.computation())
                .text("suggestion", finding.suggestion());
    }
}
