// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void marksThatOverlapAreCutAtEachOthersEnds() {
        List<BlockView> views = MarkedText.of(
                article("abcdef", new Span(0, 6)),
                List.of(
                        new Mark(new Span(0, 4), Mark.Layer.CLAIM, "one", 0),
                        new Mark(new Span(2, 6), Mark.Layer.FIGURE, "two", 0)));
        assertThat(views.get(0).segments())
                .extracting(Segment::text, Segment::style, Segment::hint)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ab", "m-claim", "one"),
                        org.assertj.core.groups.Tuple.tuple("cd", "m-claim m-figure", "one · two"),
                        org.assertj.core.groups.Tuple.tuple("ef", "m-figure", "two"));
    }

    @Test
    void evidenceIsFollowedByTheNumberOfItsFinding() {
        List<BlockView> views = MarkedText.of(
                article("abcdef", new Span(0, 6)),
                List.of(
                        new Mark(new Span(1, 3), Mark.Layer.EVIDENCE, "", 1),
                        new Mark(new Span(2, 3), Mark.Layer.EVIDENCE, "", 2)));
        assertThat(views.get(0).segments())
                .extracting(Segment::refs)
                .containsExactly(List.of(), List.of(), List.of(1, 2), List.of());
    }

    @Test
    void whateverIsMarkedTheTextIsWholeAndEveryPlaceHasAName() {
        Random random = new Random(20260301);
        for (int round = 0; round < 500; round++) {
            Article article = article(random);
            List<Mark> marks = marks(random, article.text().length());
            List<BlockView> views = MarkedText.of(article, marks);
            StringBuilder text = new StringBuilder();
            List<String> names = new ArrayList<>();
            for (BlockView view : views) {
                names.addAll(view.strays());
                for (Segment segment : view.segments()) {
                    text.append(segment.text());
                    segment.anchor().ifPresent(names::add);
                }
            }
            assertThat(text.toString().replaceAll("\\s", ""))
                    .isEqualTo(article.text().original().replaceAll("\\s", ""));
            Set<String> places = new HashSet<>();
            marks.forEach(mark -> places.add(Anchors.of(mark.span())));
            assertThat(names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(places);
        }
    }

    private static Article article(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(" a<\n🚀é&".codePoints().toArray()[random.nextInt(7)]);
        }
        List<Span> spans = new ArrayList<>();
        int reached = 0;
        while (reached < length && random.nextInt(5) > 0) {
            int begin = reached + random.nextInt(length - reached);
            int end = begin + random.nextInt(length - begin) + 1;
            spans.add(new Span(begin, end));
            reached = end;
        }
        return article(text.toString(), spans.toArray(Span[]::new));
    }

    private static List<Mark> marks(Random random, int length) {
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            int begin = random.nextInt(length + 5);
            Mark.Layer layer = Mark.Layer.values()[random.nextInt(Mark.Layer.values().length)];
            marks.add(new Mark(new Span(begin, begin + random.nextInt(10)), layer, "hint", 0));
        }
        marks.sort(Comparator.comparing(Mark::span));
        return marks;
    }

    private static Article article(String text, Span... blocks) {
        return new Article(
                "id",
                new Source("id", "0", 0, "UTF-8", "text/plain"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Text.of(text),
                List.of(blocks).stream()
                        .map(span -> new Block(BlockRole.BODY, span, ""))
                        .toList(),
                List.of());
    }
}
