// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.text.Span;

/**
 * The passages of some documents that match a query best, with the words and the figures that were asked for marked. The
 * places of the words come from the index, so no text is analysed again.
 */
final class Passages {

    /** As long as a reader takes in at a glance: a sentence, or two short ones. */
    private static final int GOAL = 160;

    /** A passage lies around its first match rather than begin with it. */
    private static final float CENTRE = 0.5f;

    private static final List<SearchField> SPOKEN = List.of(
            SearchField.TITLE,
            SearchField.ENTITY,
            SearchField.SYMBOL,
            SearchField.SUBJECT,
            SearchField.MEASURE,
            SearchField.PARTY);

    /** So many more than are shown are looked at, to find statements among them. */
    private static final int CANDIDATES = 6;

    private static final int BRIEF = 60;
    private static final double ASIDE = 0.3;

    private final Queries.Asked asked;
    private final IndexSearcher searcher;
    private final int most;

    /**
     * The passages for a query.
     *
     * @param most how many of a document, at least 1
     */
    Passages(Queries.Asked asked, IndexSearcher searcher, int most) {
        this.asked = asked;
        this.searcher = searcher;
        this.most = most;
    }

    /** The passages of each document, in the order of the documents. */
    List<List<Passage>> of(List<Integer> docs, Map<Integer, Stored> stored) throws IOException {
        List<List<Found>> found = new Highlighter(searcher, stored).found(docs);
        return IntStream.range(0, docs.size())
                .mapToObj(i -> of(Stored.of(stored, docs.get(i)), found.get(i)))
                .toList();
    }

    /** A stretch of a text, and where in it the words that were asked for stand. */
    private record Found(int begin, int end, float score, List<Span> marks) {}

    private List<Passage> of(Stored stored, List<Found> found) {
        List<Span> figures =
                stored.figures().matching(asked.figures(), stored.text().length());
        List<Found> shown = found.isEmpty() ? fallback(stored, figures) : best(stored, found);
        return shown.stream()
                .map(passage ->
                        Excerpt.of(stored, passage.begin(), passage.end(), Excerpt.marks(passage.marks(), figures)))
                .toList();
    }

    /** Statements rather than the headline, which is shown anyhow, or what stands beside the text; in their order. */
    private List<Found> best(Stored stored, List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparingDouble((Found passage) -> worth(stored, passage))
                        .reversed())
                .limit(most)
                .sorted(Comparator.comparingInt(Found::begin))
                .toList();
    }

    private static double worth(Stored stored, Found passage) {
        boolean prose = isProse(stored, passage.begin());
        boolean brief = passage.end() - passage.begin() < BRIEF;
        return passage.score() * (prose ? 1 : ASIDE) * (brief ? ASIDE : 1);
    }

    private static boolean isProse(Stored stored, int at) {
        return stored.places()
                .of(at, at, stored.text().flat())
                .filter(place -> place.role().isProse())
                .isPresent();
    }

    /** The surroundings of the first figure that was asked for, or else how the article begins. */
    private static List<Found> fallback(Stored stored, List<Span> figures) {
        String text = stored.text().flat();
        Optional<Span> figure = figures.stream()
                .filter(span -> isProse(stored, span.begin()))
                .findFirst()
                .or(() -> figures.stream().findFirst());
        int at = figure.map(Span::begin).orElse(stored.places().beginning());
        if (text.isBlank() || at >= text.length()) {
            return List.of();
        }
        BreakIterator breaks = breaks();
        breaks.setText(text);
        int begin = Math.max(0, breaks.preceding(at + 1));
        int end = breaks.following(at);
        return List.of(new Found(begin, end == BreakIterator.DONE ? text.length() : end, 0, List.of()));
    }

    private static BreakIterator breaks() {
        return new SplittingBreakIterator(
                LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), GOAL, CENTRE),
                '\n');
    }

    private boolean isSpoken(String field) {
        return field.equals(Names.of(asked.kind(), SearchField.TEXT))
                || SPOKEN.stream().anyMatch(spoken -> field.equals(Names.of(asked.kind(), spoken)))
                || IntStream.range(0, PartyRole.values().length)
                        .anyMatch(i -> field.equals(Names.of(PartyRole.values()[i])));
    }

    /** Lucene's, over the texts that are already read. */
    private final class Highlighter extends UnifiedHighlighter {

        private final Map<Integer, Stored> stored;

        Highlighter(IndexSearcher searcher, Map<Integer, Stored> stored) {
            super(UnifiedHighlighter.builder(searcher, TextAnalysis.ofDocuments())
                    .withMaxLength(Integer.MAX_VALUE - 1)
                    .withMaxNoHighlightPassages(0)
                    .withBreakIterator(Passages::breaks)
                    .withWeightMatches(false)
                    .withFieldMatcher(Passages.this::isSpoken)
                    .withFormatter(new Stretches()));
            this.stored = stored;
        }

        List<List<Found>> found(List<Integer> docs) throws IOException {
            String field = Names.of(asked.kind(), SearchField.TEXT);
            int[] ids = docs.stream().mapToInt(Integer::intValue).toArray();
            Object[] found = Optional.ofNullable(highlightFieldsAsObjects(
                                    new String[] {field}, asked.query(), ids, new int[] {most + CANDIDATES})
                            .get(field))
                    .orElseThrow();
            List<List<Found>> all = new ArrayList<>();
            for (Object one : found) {
                all.add(one instanceof Stretches.All stretches ? stretches.found() : List.of());
            }
            return all;
        }

        /** Every text is indexed with its places; to look that up in each segment takes longer than the rest. */
        @Override
        protected OffsetSource getOffsetSource(String field) {
            return OffsetSource.POSTINGS;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int cache)
                throws IOException {
            List<CharSequence[]> texts = new ArrayList<>();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                texts.add(new CharSequence[] {Stored.of(stored, doc).text().flat()});
            }
            return texts;
        }
    }

    /** Keeps the passages as places. */
    private static final class Stretches extends PassageFormatter {

        /** The passages of one document. */
        record All(List<Found> found) {}

        @Override
        public All format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            List<Found> found = new ArrayList<>();
            for (var passage : passages) {
                List<Span> marks = new ArrayList<>();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    marks.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
                found.add(new Found(passage.getStartOffset(), passage.getEndOffset(), passage.getScore(), marks));
            }
            return new All(found);
        }
    }
}
