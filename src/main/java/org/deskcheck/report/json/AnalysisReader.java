// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.DealVariant;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
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
import org.deskcheck.model.finding.Lack;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Quotable;
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

/** Reads an analysis record back. */
final class AnalysisReader {

    private static final String LAST_OF_QUOTABLE = "figures";
    private static final Set<String> QUOTABLE =
            Set.of("id", "source", "text", "language", "blocks", "sentences", LAST_OF_QUOTABLE);

    private AnalysisReader() {}

    static Analysis read(byte[] record) {
        RecordReader json = RecordReader.of(record);
        Article article = article(json);
        NavigableMap<Integer, Block> blocks = byBegin(article);
        List<Sentence> sentences = json.list(
                "sentences", sentence -> new Sentence(sentence.span(), role(blocks, sentence.span()), List.of()));
        Extraction extraction = new Extraction(
                new AnnotatedArticle(article, json.text("language"), sentences),
                json.list("figures", RecordReader::figure),
                json.list("dates", AnalysisReader::date),
                json.list("symbols", AnalysisReader::symbol),
                json.list("entities", AnalysisReader::entity),
                json.list("deals", AnalysisReader::deal),
                json.list("claims", AnalysisReader::claim));
        return new Analysis(
                extraction,
                json.list("sentences", sentence -> sentiment(sentence.nested("sentiment"))),
                sentiment(json.nested("sentiment")),
                json.list("entitySentiment", AnalysisReader::entitySentiment),
                json.list("disclaimers", AnalysisReader::disclaimer),
                json.list("findings", finding -> finding(finding, article.id())),
                json.list("lacks", AnalysisReader::lack));
    }

    /** Reads of the record only what it asks for, which is the lesser part and stands first. */
    static Quotable quotable(byte[] record) {
        RecordReader json = RecordReader.of(record, QUOTABLE);
        return new Quotable(
                json.text("id"),
                source(json.nested("source")),
                Text.of(json.text("text")),
                json.text("language"),
                json.list("blocks", RecordReader::span),
                json.list("sentences", RecordReader::span),
                json.list("figures", RecordReader::figure));
    }

    /** Where the last field ends that is asked for. */
    static int quotableLength(byte[] record) {
        return RecordReader.lengthTo(LAST_OF_QUOTABLE, record);
    }

    private static Source source(RecordReader json) {
        return new Source(
                json.text("path"),
                json.text("sha256"),
                json.number("bytes"),
                json.text("charset"),
                json.text("mediaType"));
    }

    private static Article article(RecordReader json) {
        return new Article(
                json.text("id"),
                source(json.nested("source")),
                json.optionalText("title"),
                json.texts("bylines"),
                json.optionalText("publisher"),
                json.date("published"),
                json.date("updated"),
                json.optionalText("section"),
                json.optionalText("url"),
                Text.of(json.text("text")),
                json.list(
                        "blocks",
                        block -> new Block(block.label(BlockRole.class, "role"), block.span(), block.text("reason"))),
                json.texts("notes"));
    }

    private static NavigableMap<Integer, Block> byBegin(Article article) {
        NavigableMap<Integer, Block> blocks = new TreeMap<>();
        article.blocks().forEach(block -> blocks.put(block.span().begin(), block));
        return blocks;
    }

    private static BlockRole role(NavigableMap<Integer, Block> blocks, Span sentence) {
        return Optional.ofNullable(blocks.floorEntry(sentence.begin()))
                .map(Map.Entry::getValue)
                .filter(block -> block.span().contains(sentence))
                .map(Block::role)
                .orElse(BlockRole.BODY);
    }

    private static DateMention date(RecordReader json) {
        return new DateMention(
                json.span(),
                json.text("text"),
                json.date("start").orElseThrow(),
                json.date("end_date").orElseThrow());
    }

    private static SymbolMention symbol(RecordReader json) {
        return new SymbolMention(
                json.span(),
                json.text("text"),
                json.text("symbol"),
                json.label(SymbolKind.class, "kind"),
                json.optionalText("exchange"),
                json.optionalText("name"));
    }

    private static EntityMention entity(RecordReader json) {
        return new EntityMention(
                json.span(),
                json.text("text"),
                json.label(EntityType.class, "type"),
                json.text("name"),
                json.text("id"));
    }

    private static Deal deal(RecordReader json) {
        return new Deal(
                json.text("id"),
                json.label(DealType.class, "type"),
                json.label(DealStatus.class, "status"),
                json.list(
                        "parties",
                        party -> new Party(party.label(PartyRole.class, "role"), party.text("name"), party.span())),
                json.nested("amount", RecordReader::figure),
                json.flag("amountUndisclosed"),
                json.list("tranches", RecordReader::figure),
                json.nested("tenor", RecordReader::figure),
                json.nested("rate", RecordReader::figure),
                json.list("ratings", rating -> new Rating(rating.text("agency"), rating.text("grade"), rating.span())),
                json.optionalText("collateral"),
                json.nested("stake", RecordReader::figure),
                json.nested("upfront", RecordReader::figure),
                json.date("date"),
                json.list("variants", AnalysisReader::variant),
                json.list("evidence", RecordReader::span),
                Optional.empty());
    }

    private static DealVariant variant(RecordReader json) {
        return new DealVariant(
                json.span(),
                json.optionalLabel(DealStatus.class, "status"),
                json.nested("amount", RecordReader::figure),
                json.nested("stake", RecordReader::figure));
    }

    static Claim claim(RecordReader json) {
        RecordReader attribution = json.nested("attribution");
        return new Claim(
                json.text("id"),
                json.span(),
                json.text("text"),
                json.optionalText("subject"),
                json.optionalText("measure"),
                json.optionalText("scope"),
                json.optionalText("period"),
                json.index("figure"),
                json.label(Modality.class, "modality"),
                json.optionalLabel(Direction.class, "direction"),
                new Attribution(attribution.label(Attribution.Kind.class, "kind"), attribution.optionalText("source")),
                json.decimal("checkWorthiness").orElseThrow(),
                json.texts("about"),
                json.texts("terms"));
    }

    private static Disclaimer disclaimer(RecordReader json) {
        return new Disclaimer(json.span(), json.text("text"), elements(json, "elements"));
    }

    private static Lack lack(RecordReader json) {
        return new Lack(json.text("rule"), elements(json, "anyOf"), json.text("words"));
    }

    private static List<DisclaimerElement> elements(RecordReader json, String name) {
        return json.texts(name).stream()
                .map(label -> Labelled.parse(DisclaimerElement.class, label).orElseThrow())
                .toList();
    }

    private static Sentiment sentiment(RecordReader json) {
        return new Sentiment(
                json.label(Tone.class, "label"), json.decimal("score").orElseThrow());
    }

    private static EntitySentiment entitySentiment(RecordReader json) {
        return new EntitySentiment(
                json.text("name"),
                json.label(TargetType.class, "type"),
                sentiment(json),
                json.list("evidence", RecordReader::span));
    }

    private static Finding finding(RecordReader json, String article) {
        return new Finding(
                json.text("id"),
                json.text("rule"),
                json.label(Level.class, "level"),
                json.optionalText("outcome").map(Outcome::valueOf),
                json.text("message"),
                List.of(article),
                json.list("evidence", evidence -> new Evidence(article, evidence.span())),
                json.optionalText("computation"),
                json.optionalText("suggestion"));
    }
}
