// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.deskcheck.ingest.page.LineShape;

/**
 * What Markdown says of each line. Plain text is read as Markdown too: scrapers and wires leave headings, bullets and
 * tables in it. CommonMark lets a list or quotation swallow the line after it; scraped pages have no blank lines to
 * stop that, so here a line needs the mark, or the indent, itself.
 */
final class MarkdownShapes {

    /** Deeper nesting is kept as text; it occurs only in files made to break readers. */
    private static final int MAX_NESTING = 20;

    /** Only blocks are parsed: what is inside a line is the rules' affair, and costs nothing on hostile input this way. */
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
            .maxOpenBlockParsers(MAX_NESTING)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    private static final String BULLETS = "•‣◦▪●∙·–—";

    private final Map<Integer, LineShape> shapes = new TreeMap<>();
    private final List<PhysicalLine> lines;

    private MarkdownShapes(List<PhysicalLine> lines) {
        this.lines = lines;
    }

    /**
     * The shape of each line of a text.
     *
     * @param text the whole text
     * @param lines its lines, as CommonMark counts them
     * @return one shape per line
     */
    static List<LineShape> of(String text, List<PhysicalLine> lines) {
        MarkdownShapes shapes = new MarkdownShapes(lines);
        shapes.markTables();
        shapes.walk(PARSER.parse(text));
        return IntStream.range(0, lines.size()).mapToObj(shapes::shape).toList();
    }

    private LineShape shape(int index) {
        String text = lines.get(index).text();
        if (text.isEmpty()) {
            return LineShape.PLAIN;
        }
        if (isImage(text)) {
            return LineShape.IMAGE;
        }
        if (text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && Character.isWhitespace(text.charAt(1))) {
            return LineShape.LIST_ITEM;
        }
        return shapes.getOrDefault(index, LineShape.PLAIN);
    }

    /** A picture and nothing else: {@code ![alt](address)}, perhaps inside a link. */
    private static boolean isImage(String text) {
        return (text.startsWith("![") || text.startsWith("[![")) && text.endsWith(")") && !text.contains(") ");
    }

    private void walk(Node document) {
        Node node = document;
        while (node != null) {
            mark(node);
            Node next = node.getFirstChild();
            while (next == null && node != null && node != document) {
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    private void mark(Node node) {
        if (node instanceof Heading heading) {
            // A line underlined with hyphens is a heading only when it is one line: a rule after a paragraph is not.
            heading.getSourceSpans().stream()
                    .filter(span -> heading.getSourceSpans().size() <= 2)
                    .forEach(span -> put(span, LineShape.HEADING));
        } else if (node instanceof ThematicBreak) {
            node.getSourceSpans().forEach(span -> put(span, LineShape.RULE));
        } else if (node instanceof BlockQuote) {
            node.getSourceSpans().stream()
                    .filter(span -> lines.get(span.getLineIndex()).text().startsWith(">"))
                    .forEach(span -> put(span, LineShape.QUOTE));
        } else if (node instanceof ListItem) {
            markItem(node.getSourceSpans());
        }
    }

    /** Tables as GitHub writes them: a row, a line of bars and hyphens, rows. The library's reader stops at too many cells. */
    private void markTables() {
        for (int i = 1; i < lines.size(); i++) {
            if (isTableRule(lines.get(i).text()) && hasBar(i - 1)) {
                shapes.put(i - 1, LineShape.TABLE_ROW);
                for (; i < lines.size() && hasBar(i); i++) {
                    shapes.put(i, LineShape.TABLE_ROW);
                }
            }
        }
    }

    private boolean hasBar(int index) {
        return lines.get(index).text().indexOf('|') >= 0;
    }

    private static boolean isTableRule(String text) {
        return text.indexOf('-') >= 0
                && text.indexOf('|') >= 0
                && text.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ');
    }

    private void markItem(List<SourceSpan> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (i == 0 || lines.get(spans.get(i).getLineIndex()).indent() >= 2) {
                put(spans.get(i), LineShape.LIST_ITEM);
            }
        }
    }

    private void put(SourceSpan span, LineShape shape) {
        int index = span.getLineIndex();
        boolean underline =
                shape == LineShape.HEADING && isUnderline(lines.get(index).text());
        shapes.putIfAbsent(index, underline ? LineShape.RULE : shape);
    }

    private static boolean isUnderline(String text) {
        return text.chars().allMatch(c -> c == '-' || c == '=');
    }
}
