// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.Page;
import org.deskcheck.ingest.text.LineLabeller;
import org.deskcheck.ingest.text.TextMasthead;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page: its visible text block after block, each labelled by the elements around it and, where these say nothing,
 * by the rules for lines.
 */
public final class HtmlPage {

    private HtmlPage() {}

    /**
     * Reads a page.
     *
     * @param html the decoded page
     * @param known what came with it
     */
    public static Page read(String html, Masthead known) {
        Document document = Jsoup.parse(html);
        Element root = document.body();
        Masthead said = known.or(LinkedData.of(document)).or(MetaTags.of(document));
        List<PageBlock> blocks = VisibleBlocks.of(root);
        StringBuilder joined = new StringBuilder();
        Labels labels = new Labels(lines(blocks, joined));
        Surroundings surroundings = new Surroundings(
                new ProseMass(blocks.stream().filter(PageBlock::isProse).toList()));
        HtmlLabeller elements = new HtmlLabeller(blocks, MainContent.of(root, blocks, surroundings), surroundings);
        elements.labelNamed(labels);
        LineLabeller.labelAnywhere(labels);
        elements.labelRest(labels);
        new LineLabeller(said.title().or(() -> title(document)), true).label(labels);
        Text text = Text.of(joined.toString());
        Masthead printed = TextMasthead.of(labels, text.flat());
        return new Page(said.or(printed).or(titled(document)), text, labels.blocks());
    }

    /**
     * A page all of which is the body: its visible text, and nothing else is looked for.
     *
     * @param html the decoded page
     * @param known what came with it
     */
    public static Page readRaw(String html, Masthead known) {
        StringBuilder joined = new StringBuilder();
        List<Line> lines = lines(VisibleBlocks.of(Jsoup.parse(html).body()), joined);
        List<Block> blocks = lines.stream()
                .map(line -> new Block(BlockRole.BODY, line.span(), "given as body"))
                .toList();
        return new Page(known, Text.of(joined.toString()), blocks);
    }

    private static List<Line> lines(List<PageBlock> blocks, StringBuilder joined) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (PageBlock block : blocks) {
            String flat = Text.of(block.text()).flat();
            joined.append(joined.isEmpty() ? "" : "\n").append(block.text());
            lines.add(new Line(new Span(at, at + flat.length()), flat, block.shape(), true));
            at += flat.length() + 1;
        }
        return lines;
    }

    private static Optional<String> title(Document document) {
        return Optional.of(document.title().strip()).filter(title -> !title.isEmpty());
    }

    private static Masthead titled(Document document) {
        return new Masthead(
                title(document), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
