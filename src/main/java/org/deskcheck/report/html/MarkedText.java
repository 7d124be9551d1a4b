// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** Cuts an article's text into blocks, and each block where marks begin and end. */
final class MarkedText {

    private final Text text;
    private final List<Mark> marks;
    /** Where marks begin that no page element is named after yet. */
    private final TreeSet<Integer> unnamed = new TreeSet<>();
    /** The first mark that has not been reached. */
    private int next;
    /** Marks that were reached and have not ended. */
    private final List<Mark> open = new ArrayList<>();

    private MarkedText(Text text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
        marks.forEach(mark -> unnamed.add(mark.span().begin()));
    }

    /**
     * The whole text of the article, block by block; text between blocks is shown too.
     *
     * @param marks what to mark, by place; marks may overlap, and may reach beyond the text
     */
    static List<BlockView> of(Article article, List<Mark> marks) {
        MarkedText marked = new MarkedText(article.text(), marks);
        List<BlockView> views = new ArrayList<>();
        int reached = 0;
        for (Block block : article.blocks()) {
            marked.addGap(new Span(reached, block.span().begin()), views);
            views.add(marked.view(block.span(), Words.of(block.role()), BlockView.style(block.role())));
            reached = block.span().end();
        }
        marked.addGap(new Span(reached, article.text().length()), views);
        marked.addRest(views);
        return views;
    }

    private void addGap(Span gap, List<BlockView> views) {
        if (!text.slice(gap).isBlank()) {
            views.add(view(gap, "Unlabelled", "aside"));
        }
    }

    private void addRest(List<BlockView> views) {
        if (!unnamed.isEmpty()) {
            views.add(
                    new BlockView("", "aside", unnamed.stream().map(Anchors::of).toList(), List.of()));
        }
    }

    private BlockView view(Span span, String label, String style) {
        List<Segment> segments = new ArrayList<>();
        TreeSet<Integer> cuts = cuts(span);
        int begin = span.begin();
        for (int end : cuts) {
            if (begin < end) {
                segments.add(segment(new Span(begin, end)));
            }
            begin = end;
        }
        List<String> strays =
                unnamed.headSet(span.end()).stream().map(Anchors::of).toList();
        unnamed.headSet(span.end()).clear();
        return new BlockView(label, style, strays, segments);
    }

    /** Where the marks that touch the block begin and end, within it, and the end of the block. */
    private TreeSet<Integer> cuts(Span block) {
        TreeSet<Integer> cuts = new TreeSet<>();
        open.removeIf(mark -> mark.span().end() <= block.begin());
        open.forEach(mark -> cuts.add(Math.min(mark.span().end(), block.end())));
        for (int i = next; i < marks.size() && marks.get(i).span().begin() < block.end(); i++) {
            cuts.add(Math.max(marks.get(i).span().begin(), block.begin()));
            cuts.add(Math.max(Math.min(marks.get(i).span().end(), block.end()), block.begin()));
        }
        cuts.add(block.end());
        return cuts;
    }

    private Segment segment(Span span) {
        open.removeIf(mark -> mark.span().end() <= span.begin());
        while (next < marks.size() && marks.get(next).span().begin() <= span.begin()) {
            if (marks.get(next).span().end() > span.begin()) {
                open.add(marks.get(next));
            }
            next++;
        }
        Optional<String> anchor =
                unnamed.remove(span.begin()) ? Optional.of(Anchors.of(span.begin())) : Optional.empty();
        return new Segment(text.slice(span), anchor, style(), hint(), refs(span.end()));
    }

    private String style() {
        return open.stream()
                .map(mark -> mark.layer().style())
                .filter(style -> !style.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private String hint() {
        return open.stream()
                .map(Mark::hint)
                .filter(hint -> !hint.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private List<Integer> refs(int end) {
        return open.stream()
                .filter(mark -> mark.finding() > 0 && mark.span().end() == end)
                .map(Mark::finding)
                .distinct()
                .toList();
    }
}
