// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Comparison;

/**
 * Are the figures of a story supported by its source? For each figure of the story the figure of the source with the
 * same unit and the most alike surroundings is looked for, and the two are compared as intervals. Years, quarters and
 * months count as figures, and the words around a figure must be the source's too. Immutable; for any number of threads.
 */
public final class SourceCheck {

    private final Synonyms synonyms;

    /** A check with the program's own table of synonyms. */
    public SourceCheck() {
        this.synonyms = Synonyms.read();
    }

    /**
     * Holds a story against its source.
     *
     * @param source what the story goes back to, such as a press release; it may say much more
     * @param story what is to be checked
     */
    public SourceComparison compare(Analysis source, Analysis story) {
        List<Passage> given = Passage.of(source.extraction(), synonyms);
        List<Passage> told = Passage.of(story.extraction(), synonyms);
        FigureSupport figures = new FigureSupport(quotations(given), LooseNumbers.values(given));
        TimeSupport times = new TimeSupport(given);
        WordSupport words = new WordSupport(given);
        List<Comparison> comparisons = new ArrayList<>();
        quotations(told).forEach(quotation -> comparisons.add(figures.compare(quotation)));
        told.forEach(passage -> comparisons.addAll(times.compare(passage)));
        told.stream().flatMap(words::compare).forEach(comparisons::add);
        comparisons.addAll(LooseNumbers.compare(given, told));
        return SourceComparison.of(comparisons);
    }

    private List<Quotation> quotations(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.figures().stream()
                        .map(figure -> new Quotation(passage, figure, passage.near(figure, synonyms))))
                .toList();
    }
}
