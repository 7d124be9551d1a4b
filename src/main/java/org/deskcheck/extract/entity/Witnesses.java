// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;

/** Everybody who says of a line where names stand in it. Immutable, but made for one article. */
final class Witnesses {

    private final List<NameFinder> finders;
    private final NameFinder tagger;
    private final SymbolZones zones;
    private final Vocabulary vocabulary;
    private final DefinedTerms terms;
    private final boolean onlyTitles;

    /**
     * The witnesses of an article.
     *
     * @param finders those who are heard on every line
     * @param tagger who is not believed in titles, where everything is capitalised
     * @param terms what the article defines that is no name
     * @param onlyTitles whether the article has nothing but titles, so that the tagger is all there is
     */
    Witnesses(
            List<NameFinder> finders,
            NameFinder tagger,
            SymbolZones zones,
            Vocabulary vocabulary,
            DefinedTerms terms,
            boolean onlyTitles) {
        this.finders = List.copyOf(finders);
        this.tagger = tagger;
        this.zones = zones;
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.onlyTitles = onlyTitles;
    }

    /** What they say of a line, save what is a symbol or only a word. */
    List<Candidate> hear(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        finders.forEach(finder -> candidates.addAll(finder.find(line)));
        if (onlyTitles || !line.isTitled()) {
            candidates.addAll(tagger.find(line));
        }
        candidates.removeIf(candidate -> isNone(line, candidate));
        return candidates;
    }

    private boolean isNone(Line line, Candidate candidate) {
        String printed = line.words(candidate.span());
        if (candidate.evidence() == Evidence.KNOWN && terms.contains(printed)) {
            return true;
        }
        boolean weak = candidate.evidence() == Evidence.TAGGED || candidate.evidence() == Evidence.CONTEXT;
        boolean bare = candidate.evidence() != Evidence.KNOWN && vocabulary.isBare(printed);
        return bare
                || zones.isIn(candidate.span())
                || vocabulary.speaksAgainst(candidate, printed)
                || weak && vocabulary.isAsset(printed)
                || weak
                        && (terms.contains(printed)
                                || line.isMarked(candidate.span()) && !vocabulary.isClosed(printed));
    }
}
