// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import org.deskcheck.extract.syntax.ArticleMentions;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;

/**
 * Finds the deals of an article: who does what with whom, for how much, and how far it has come. What the article does not
 * say stays blank, and a deal without a named party is none. Safe for threads.
 */
public final class DealFinder {

    private static final DealFinder STANDARD = new DealFinder(DraftReader.read());

    private final DraftReader reader;

    private DealFinder(DraftReader reader) {
        this.reader = reader;
    }

    /** The finder with the tables that the program ships with. */
    public static DealFinder standard() {
        return STANDARD;
    }

    /**
     * The deals of an article in the order in which it first tells of them.
     *
     * @param annotated the article
     * @param figures its figures
     * @param dates its dates
     * @param entities its names
     */
    public List<Deal> find(
            AnnotatedArticle annotated, List<Figure> figures, List<DateMention> dates, List<EntityMention> entities) {
        ArticleMentions mentions = ArticleMentions.of(figures, dates, entities);
        Ledger ledger = new Ledger();
        Protagonist protagonist = new Protagonist();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.role().isProse() || sentence.role() == BlockRole.HEADLINE) {
                Phrases phrases = Phrases.of(annotated.article().text(), sentence, mentions);
                Referents referents = protagonist.at(phrases);
                reader.read(phrases, referents).forEach(ledger::enter);
                Supplements.add(ledger, phrases);
                protagonist.after(phrases);
            }
        }
        return ledger.deals(annotated.article().id());
    }
}
