// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.extract.syntax.ArticleMentions;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;

/**
 * Finds the checkable statements of an article: one for each figure of its prose and headlines, and those that print no
 * figure but a superlative or a movement. Linear in the length of the article for sentences of bounded length. Safe for
 * threads.
 */
public final class ClaimFinder {

    private static final ClaimFinder STANDARD = new ClaimFinder(ClaimReader.read());

    private final ClaimReader reader;

    private ClaimFinder(ClaimReader reader) {
        this.reader = reader;
    }

    /** The finder with the tables that the program ships with. */
    public static ClaimFinder standard() {
        return STANDARD;
    }

    /**
     * The claims of an article in the order of the text.
     *
     * @param annotated the article
     * @param figures its figures; the claims point into this list
     * @param dates its dates
     * @param entities its names
     * @param deals its deals, whose amounts are matters of their own
     */
    public List<Claim> find(
            AnnotatedArticle annotated,
            List<Figure> figures,
            List<DateMention> dates,
            List<EntityMention> entities,
            List<Deal> deals) {
        ArticleMentions mentions = ArticleMentions.of(figures, dates, entities);
        Map<Figure, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            numbers.put(figures.get(i), i);
        }
        Carried carried = new Carried(annotated.article().blocks());
        List<String> topic = Topic.of(annotated, entities);
        ClaimIds ids = new ClaimIds(annotated.article().id());
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (mayClaim(sentence)) {
                Phrases phrases = Phrases.of(annotated.article().text(), sentence, mentions);
                Optional<EntityMention> before = carried.at(sentence);
                claims.addAll(reader.read(phrases, before, topic, numbers, ids));
                carried.after(phrases);
            }
        }
        claims.sort(Comparator.comparing(Claim::span));
        DealMeasures measures = DealMeasures.of(deals, entities);
        return claims.stream()
                .map(claim -> claim.figure()
                        .map(number -> measures.read(claim, figures.get(number)))
                        .orElse(claim))
                .toList();
    }

    private static boolean mayClaim(Sentence sentence) {
        BlockRole role = sentence.role();
        boolean said = sentence.tokens().stream().anyMatch(t -> t.pos().startsWith("VB"));
        return role.isProse()
                || role == BlockRole.HEADLINE
                || (role == BlockRole.HEADING || role == BlockRole.CAPTION) && said;
    }
}
