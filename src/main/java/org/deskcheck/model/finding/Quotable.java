// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * What of an article is needed to quote it: far less than its analysis.
 *
 * @param article its id
 * @param source where it comes from
 * @param text its text
 * @param language the code of its language, {@code und} when it could not be told
 * @param blocks where its blocks stand, in order
 * @param sentences where its sentences stand, in order
 * @param figures its figures, in order
 */
public record Quotable(
        String article,
        Source source,
        Text text,
        String language,
        List<Span> blocks,
        List<Span> sentences,
        List<Figure> figures) {

    /** Keeps copies of the lists. */
    public Quotable {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
    }
}
