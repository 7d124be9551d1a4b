// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.Span;

/** Cuts a text into lines; where the file was wrapped at a fixed width, the lines of a paragraph are one line again. */
final class TextLines {

    /** Wrapped files are at most this wide. */
    private static final int MAX_WIDTH = 120;

    /** A line shorter than this was not broken for want of room. */
    private static final int MIN_WIDTH = 45;

    /** So many lines must go on in lower case before a file counts as wrapped. */
    private static final int MIN_CONTINUATIONS = 3;

    private TextLines() {}

    /**
     * The lines of a text that are not blank.
     *
     * @param text the flat text
     * @param frontMatter how many lines at its head are front matter
     */
    static List<Line> of(String text, int frontMatter) {
        List<PhysicalLine> physical = PhysicalLine.of(text);
        List<LineShape> shapes = MarkdownShapes.of(text, physical);
        int width = wrapWidth(physical, shapes);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < physical.size(); i++) {
            if (physical.get(i).isBlank()) {
                continue;
            }
            int last = i;
            while (i >= frontMatter && continues(physical, shapes, last, width)) {
                last++;
            }
            Span span = new Span(physical.get(i).begin(), physical.get(last).end());
            boolean afterBlank = i == 0 || physical.get(i - 1).isBlank();
            LineShape shape = i < frontMatter ? LineShape.FRONT_MATTER : shapes.get(i);
            lines.add(new Line(span, text.substring(span.begin(), span.end()), shape, afterBlank));
            i = last;
        }
        return lines;
    }

    /** The width the file was wrapped at; 0 when it was not. */
    private static int wrapWidth(List<PhysicalLine> lines, List<LineShape> shapes) {
        int width = 0;
        int continuations = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(
                    width,
                    shapes.get(i) == LineShape.IMAGE ? 0 : lines.get(i).text().length());
            if (i + 1 < lines.size()
                    && lines.get(i).text().length() >= MIN_WIDTH
                    && !lines.get(i + 1).isBlank()
                    && Character.isLowerCase(lines.get(i + 1).text().charAt(0))) {
                continuations++;
            }
        }
        return width <= MAX_WIDTH && continuations >= MIN_CONTINUATIONS ? width : 0;
    }

    /** Whether the next line belongs to this one: its first word would not have fitted. */
    private static boolean continues(List<PhysicalLine> lines, List<LineShape> shapes, int index, int width) {
        if (width == 0 || index + 1 >= lines.size() || lines.get(index + 1).isBlank()) {
            return false;
        }
        LineShape here = shapes.get(index);
        LineShape next = shapes.get(index + 1);
        boolean running = next == LineShape.PLAIN && (here == LineShape.PLAIN || here == LineShape.LIST_ITEM);
        String following = lines.get(index + 1).text();
        int space = following.indexOf(' ');
        int firstWord = space < 0 ? following.length() : space;
        int length = lines.get(index).indent() + lines.get(index).text().length();
        return running && length >= MIN_WIDTH && length + 1 + firstWord > width * 9 / 10;
    }
}
