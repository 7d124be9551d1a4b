// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Holdings;

/** What the index page says of all articles, gathered in one reading; of the articles themselves nothing is kept. */
final class Survey {

    private static final int MOST_DEALS = 200;
    private static final int MOST_ROWS = 100;

    private final Registry registry = new Registry();
    private final Tally languages = new Tally();
    private final Tally publishers = new Tally();
    private final CompanyBook companies = new CompanyBook();
    private final SourceBook sources = new SourceBook();
    private final FirstFew<DealRow> deals = new FirstFew<>(MOST_DEALS);
    private final FirstFew<DisclaimerMatrix.Row> disclaimers = new FirstFew<>(MOST_ROWS);
    private final ToneBook toneBook = new ToneBook();
    private final FirstFew<ToneMatrix.Row> tones = new FirstFew<>(MOST_ROWS);

    private final Set<String> disclosures;

    private Survey(Set<String> disclosures) {
        this.disclosures = disclosures;
    }

    /** Reads all analyses once; {@code disclosures} are the rules in force that say what a disclaimer must say. */
    static Survey read(Holdings holdings, Set<String> disclosures) {
        Survey survey = new Survey(disclosures);
        try (Stream<Analysis> analyses = holdings.analyses()) {
            Iterator<Analysis> iterator = analyses.iterator();
            while (iterator.hasNext()) {
                survey.add(iterator.next());
            }
        }
        return survey;
    }

    private void add(Analysis analysis) {
        ArticleLink link = registry.add(analysis.article());
        languages.add(Words.language(analysis.extraction().annotated().language()));
        link.publisher().ifPresent(publishers::add);
        companies.add(analysis);
        sources.add(analysis, link);
        for (Deal deal : analysis.extraction().deals()) {
            deals.add(DealRow.of(deal, link));
        }
        disclaimers.add(DisclaimerMatrix.Row.of(analysis, link, disclosures));
        tones.add(ToneMatrix.Row.of(analysis, link));
        toneBook.add(analysis, link);
    }

    /** The pages of the articles. */
    Registry registry() {
        return registry;
    }

    /** How many articles there are in each language. */
    Tally languages() {
        return languages;
    }

    /** How many articles each publisher has. */
    Tally publishers() {
        return publishers;
    }

    /** The companies. */
    Capped<CompanyRow> companies() {
        return companies.rows();
    }

    /** The sources of claims. */
    SourceBook sources() {
        return sources;
    }

    /** The deals. */
    Capped<DealRow> deals() {
        return deals.capped();
    }

    /** Who disclaims what. */
    DisclaimerMatrix disclaimers() {
        return DisclaimerMatrix.of(disclaimers.capped());
    }

    /** Tones by publisher, by name and by day. */
    ToneBook toneBook() {
        return toneBook;
    }

    /** Who takes what tone. */
    ToneMatrix tones() {
        return ToneMatrix.of(tones.capped());
    }
}
