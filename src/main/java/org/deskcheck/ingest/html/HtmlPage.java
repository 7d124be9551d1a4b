// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.AddressDay;
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
        LinkedData linked = LinkedData.of(document);
        Optional<StatedBody> stated = linked.body().flatMap(StatedBody::of);
        List<PageBlock> blocks = VisibleBlocks.of(root);
        Masthead said = known.or(linked.masthead()).or(MetaTags.of(document));
        if (stated.isPresent() && stated.get().isUnshown(blocks)) {
            stated.get().appendTo(root);
            blocks = VisibleBlocks.of(root);
            said = said.note("the page does not show the story; it was read from the page's JSON-LD");
        }
        StringBuilder joined = new StringBuilder();
        Labels labels = new Labels(lines(blocks, joined));
        Surroundings surroundings = new Surroundings(
                new ProseMass(blocks.stream().filter(PageBlock::isProse).toList()));
        Element main = MainContent.of(root, blocks, surroundings, stated);
        HtmlLabeller elements = new HtmlLabeller(blocks, main, surroundings, stated);
        elements.labelNamed(labels);
        LineLabeller.labelAnywhere(labels);
        elements.labelRest(labels);
        said = said.or(TimeElements.of(main, surroundings));
        new LineLabeller(said.title().or(() -> title(document)), true).label(labels);
        Text text = Text.of(joined.toString());
        Masthead printed = TextMasthead.of(labels, text.flat(), said.url(), Languages.order(document));
        return new Page(AddressDay.added(said.or(printed).or(titled(document))), text, labels.blocks());
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
