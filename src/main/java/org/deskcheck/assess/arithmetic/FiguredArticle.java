// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;

/**
 * An article as its arithmetic is read: sentences in order, each with its figures.
 *
 * @param extraction all that is known of the article
 * @param sentences its sentences
 */
record FiguredArticle(Extraction extraction, List<FiguredSentence> sentences) {

    private static final int MOST_DIGITS = 60;

    FiguredArticle {
        sentences = List.copyOf(sentences);
    }

    /** Deals the figures out to the sentences; both come in the order of the text, so that one pass will do. */
    static FiguredArticle of(Extraction extraction) {
        List<Block> blocks = extraction.article().blocks();
        List<Figure> figures = extraction.figures();
        List<FiguredSentence> sentences = new ArrayList<>();
        int block = 0;
        int next = 0;
        for (Sentence sentence : extraction.annotated().sentences()) {
            int begin = sentence.span().begin();
            while (block < blocks.size() && blocks.get(block).span().end() <= begin) {
                block++;
            }
            while (next < figures.size() && figures.get(next).span().begin() < begin) {
                next++;
            }
            int first = next;
            while (next < figures.size()
                    && figures.get(next).span().end() <= sentence.span().end()) {
                next++;
            }
            List<Figure> readable = figures.subList(first, next).stream()
                    .filter(FiguredArticle::isReadable)
                    .toList();
            sentences.add(new FiguredSentence(sentence, block, readable));
        }
        return new FiguredArticle(extraction, sentences);
    }

    /** Leaves out numbers of hundreds of digits, with which nobody reckons and sums would take for ever. */
    private static boolean isReadable(Figure figure) {
        return Stream.of(figure.low(), figure.high(), figure.step())
                .flatMap(Optional::stream)
                .allMatch(value -> Math.abs((long) value.scale()) < MOST_DIGITS && value.precision() < MOST_DIGITS);
    }

    /** The id of the article. */
    String id() {
        return extraction.article().id();
    }

    /** The sentence that directly precedes another in the same paragraph. */
    Optional<FiguredSentence> before(FiguredSentence sentence) {
        List<FiguredSentence> preceding = before(sentence, 1);
        return preceding.isEmpty() ? Optional.empty() : Optional.of(preceding.get(0));
    }

    /** The sentences that precede another in the same paragraph, at most {@code count}, the nearest first. */
    List<FiguredSentence> before(FiguredSentence sentence, int count) {
        List<FiguredSentence> preceding = new ArrayList<>();
        for (int i = position(sentence) - 1; i >= 0 && preceding.size() < count; i--) {
            if (sentences.get(i).paragraph() != sentence.paragraph()) {
                break;
            }
            preceding.add(sentences.get(i));
        }
        return preceding;
    }

    /** The sentences that precede another back to the heading of their section, at most {@code count}, the nearest first. */
    List<FiguredSentence> section(FiguredSentence sentence, int count) {
        List<FiguredSentence> preceding = new ArrayList<>();
        for (int i = position(sentence) - 1; i >= 0 && preceding.size() < count; i--) {
            preceding.add(sentences.get(i));
            if (sentences.get(i).sentence().role() == BlockRole.HEADING) {
                break;
            }
        }
        return preceding;
    }

    /** The sentences that precede another anywhere in the article, at most {@code count}, the nearest first. */
    List<FiguredSentence> earlier(FiguredSentence sentence, int count) {
        List<FiguredSentence> preceding = new ArrayList<>();
        for (int i = position(sentence) - 1; i >= 0 && preceding.size() < count; i--) {
            preceding.add(sentences.get(i));
        }
        return preceding;
    }

    /** The sentences that follow another in the same paragraph, at most {@code count}. */
    List<FiguredSentence> after(FiguredSentence sentence, int count) {
        int start = position(sentence) + 1;
        return sentences.subList(start, Math.min(sentences.size(), start + count)).stream()
                .filter(next -> next.paragraph() == sentence.paragraph())
                .toList();
    }

    /** The sentence that a figure stands in; none for a figure that no sentence holds whole. */
    Optional<FiguredSentence> sentence(Figure figure) {
        int place = position(figure.span().begin());
        return place >= 0 && sentences.get(place).sentence().span().contains(figure.span())
                ? Optional.of(sentences.get(place))
                : Optional.empty();
    }

    private int position(FiguredSentence sentence) {
        return position(sentence.sentence().span().begin());
    }

    /** The last sentence that begins at or before a place, -1 for none: they begin at different places and are sorted by them. */
    private int position(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).sentence().span().begin() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
