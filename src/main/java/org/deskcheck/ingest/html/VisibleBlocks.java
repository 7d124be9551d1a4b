// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.ingest.page.LineShape;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page from top to bottom and cuts its visible text where a block element begins or ends. For one page. */
final class VisibleBlocks implements NodeFilter {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "center",
            "caption",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder();
    private int linkDepth;
    private int linkChars;
    private Element block;

    private VisibleBlocks(Element root) {
        this.block = root;
    }

    /** The visible blocks below an element, in order. */
    static List<PageBlock> of(Element root) {
        VisibleBlocks visible = new VisibleBlocks(root);
        root.filter(visible);
        visible.flush();
        return visible.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Visibility.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                linkDepth--;
            }
            if (BLOCKS.contains(element.normalName())) {
                flush();
                Element parent = element.parent();
                block = parent == null ? element : parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            flush();
            block = element;
        } else if (CELLS.contains(name)) {
            breakWith('\t');
            block = element;
        } else if (name.equals("br")) {
            breakLine();
        } else if (name.equals("a")) {
            linkDepth++;
        }
    }

    private void breakLine() {
        if (!buffer.isEmpty() && buffer.charAt(buffer.length() - 1) == '\n') {
            flush();
        } else {
            breakWith('\n');
        }
    }

    private void breakWith(char mark) {
        while (!buffer.isEmpty() && buffer.charAt(buffer.length() - 1) == ' ') {
            buffer.setLength(buffer.length() - 1);
        }
        if (!buffer.isEmpty()) {
            buffer.append(mark);
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space && c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
                buffer.append(c);
                linkChars += linkDepth > 0 ? 1 : 0;
            } else if (space && !buffer.isEmpty() && !Character.isWhitespace(buffer.charAt(buffer.length() - 1))) {
                buffer.append(' ');
            }
        }
    }

    private void flush() {
        String text = buffer.toString().strip();
        if (!text.isEmpty()) {
            blocks.add(new PageBlock(text, block, shape(block), Math.min(linkChars, text.length())));
        }
        buffer.setLength(0);
        linkChars = 0;
    }

    /** By the nearest elements around: a paragraph in a list item is an item, in a cell a row. */
    private static LineShape shape(Element block) {
        Element element = block;
        for (int i = 0; i < 6 && element != null; i++) {
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6":
                    return LineShape.HEADING;
                case "li", "dd", "dt":
                    return LineShape.LIST_ITEM;
                case "blockquote":
                    return LineShape.QUOTE;
                case "tr", "caption":
                    return LineShape.TABLE_ROW;
                case "article", "main", "section", "body":
                    return LineShape.PLAIN;
                default:
                    element = element.parent();
            }
        }
        return LineShape.PLAIN;
    }
}
