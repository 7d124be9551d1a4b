// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.assess.arithmetic.ArithmeticCheck;
import org.deskcheck.assess.disclosure.DisclaimerFinder;
import org.deskcheck.assess.disclosure.DisclosurePolicy;
import org.deskcheck.assess.sentiment.ArticleTone;
import org.deskcheck.assess.sentiment.EntityTone;
import org.deskcheck.assess.sentiment.ToneScorer;
import org.deskcheck.lexicon.rule.RulePack;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;

/** The door of this room: what one article says becomes what we make of it. Stateless; threads may share it. */
public final class Assessor {

    private final ToneScorer tones;
    private final EntityTone entities;
    private final DisclaimerFinder disclaimers;
    private final DisclosurePolicy policy;
    private final ArithmeticCheck arithmetic = new ArithmeticCheck();

    private Assessor(ToneScorer tones, EntityTone entities, DisclaimerFinder disclaimers, DisclosurePolicy policy) {
        this.tones = tones;
        this.entities = entities;
        this.disclaimers = disclaimers;
        this.policy = policy;
    }

    /**
     * With the tables and rules that are packaged with the program.
     *
     * @throws IllegalStateException when one is missing or broken
     */
    public static Assessor standard() {
        return with(List.of(RulePack.packaged(RulePack.HOUSE)));
    }

    /**
     * With the tables that are packaged with the program, and these rules.
     *
     * @throws IllegalStateException when a table is missing or broken
     */
    public static Assessor with(List<RulePack> packs) {
        return new Assessor(
                ToneScorer.standard(), EntityTone.standard(), DisclaimerFinder.standard(), DisclosurePolicy.of(packs));
    }

    /** Tones, disclaimers and findings of one article. */
    public Analysis assess(Extraction extraction) {
        List<Sentence> sentences = extraction.annotated().sentences();
        List<Sentiment> sentiments = sentiments(extraction, sentences);
        List<Disclaimer> found = disclaimers.find(extraction.article());
        return new Analysis(
                extraction,
                sentiments,
                ArticleTone.of(sentences, sentiments),
                entities.assess(extraction),
                found,
                findings(extraction, found),
                policy.lacks(extraction, found));
    }

    private List<Sentiment> sentiments(Extraction extraction, List<Sentence> sentences) {
        List<Span> names = extraction.entities().stream()
                .filter(mention -> mention.type() != EntityType.PLACE)
                .map(EntityMention::span)
                .sorted()
                .toList();
        return sentences.stream()
                .map(sentence -> tones.score(sentence, names).sentiment())
                .toList();
    }

    /** All findings within the article, one kind of check after the other. */
    private List<Finding> findings(Extraction extraction, List<Disclaimer> found) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(policy.check(extraction, found));
        findings.addAll(arithmetic.check(extraction));
        return findings;
    }
}
