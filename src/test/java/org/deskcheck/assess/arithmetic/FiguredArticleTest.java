// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.deskcheck.model.fact.Extraction;
import org.deskcheck.sample.Sketch;
import org.junit.jupiter.api.Test;

class FiguredArticleTest {

    private static final String TEXT = "Orrin spent $3 million. Nothing else is known.\n"
            + "Belmora paid $4 million and $5 million.\nHarle has $6 million.";

    @Test
    void findsTheSentenceOfEveryFigure() {
        Extraction extraction = Sketch.of(TEXT).extraction();
        FiguredArticle article = FiguredArticle.of(extraction);
        assertThat(extraction.figures()).hasSize(4);
        assertThat(extraction.figures())
                .allSatisfy(figure -> assertThat(article.sentence(figure))
                        .hasValueSatisfying(
                                sentence -> assertThat(sentence.figures()).contains(figure)));
    }

    @Test
    void findsNoSentenceForAFigureOutsideOfAll() {
        Extraction extraction = Sketch.of(TEXT).extraction();
        FiguredArticle article = FiguredArticle.of(extraction);
        FiguredArticle rest = new FiguredArticle(extraction, article.sentences().subList(1, 2));
        assertThat(rest.sentence(extraction.figures().get(0))).isEmpty();
        assertThat(rest.sentence(extraction.figures().get(3))).isEmpty();
    }
}
