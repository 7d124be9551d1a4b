// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Span;

/**
 * Finds the disclaimers of an article in any of its blocks: sections under a heading of their own, and sentences that
 * say what disclaimers say. Stateless; threads may share it.
 */
public final class DisclaimerFinder {

    /** A section ends when so many lines in a row say nothing that a disclaimer would. */
    private static final int SILENT_LINES = 3;

    private final LineReader reader;

    private DisclaimerFinder(LineReader reader) {
        this.reader = reader;
    }

    /** With the tables that are packaged with the program. */
    public static DisclaimerFinder standard() {
        return new DisclaimerFinder(LineReader.standard());
    }

    /** The disclaimers in the order of the text, without overlaps. */
    public List<Disclaimer> find(Article article) {
        List<Line> lines = reader.read(article);
        List<Disclaimer> disclaimers = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = lines.get(at).shape() == Line.Shape.OPENING ? sectionEnd(lines, at) : runEnd(lines, at);
            if (end > at) {
                disclaimers.add(disclaimer(article, lines.subList(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return disclaimers;
    }

    /** One past the last line of the section that a heading opens; the heading itself when nothing follows. */
    private static int sectionEnd(List<Line> lines, int heading) {
        int end = heading;
        int silent = 0;
        for (int i = heading + 1; i < lines.size() && silent < SILENT_LINES; i++) {
            Line line = lines.get(i);
            if (line.shape() == Line.Shape.CLOSING || line.shape() == Line.Shape.OPENING) {
                break;
            }
            silent = line.clues().isEmpty() ? silent + 1 : 0;
            end = line.clues().isEmpty() ? end : i + 1;
        }
        return end;
    }

    /** One past the last of the lines of one block that are disclaimers from here on; this line when it is none. */
    private static int runEnd(List<Line> lines, int first) {
        int end = first;
        while (end < lines.size()
                && lines.get(end).shape() != Line.Shape.OPENING
                && lines.get(end).block() == lines.get(first).block()
                && isDisclaimer(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDisclaimer(Line line) {
        return line.isDisclaimer()
                || line.shape() == Line.Shape.LABELLED && !line.clues().isEmpty();
    }

    private static Disclaimer disclaimer(Article article, List<Line> lines) {
        Set<DisclaimerElement> elements = EnumSet.noneOf(DisclaimerElement.class);
        lines.forEach(line -> line.clues().forEach(clue -> elements.add(clue.element())));
        Line first = lines.get(0);
        boolean whole = first.shape() != Line.Shape.PLAIN || elements.contains(DisclaimerElement.FORWARD_LOOKING);
        Line last = lines.get(lines.size() - 1);
        Span begin = whole ? first.span() : first.disclaimed();
        Span end = whole ? last.span() : last.disclaimed();
        Span span = new Span(begin.begin(), end.end());
        return new Disclaimer(span, article.text().slice(span), List.copyOf(elements));
    }
}
