// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.AddressDay;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.Page;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.jsoup.parser.Parser;

/** Plain text and Markdown: the text of the page is the text given, every line of it in a labelled block. */
public final class PlainText {

    private PlainText() {}

    /**
     * Labels a text.
     *
     * @param given the decoded text
     * @param known what came with it; its title is looked for in the text
     */
    public static Page read(String given, Masthead known) {
        Text text = Text.of(given);
        FrontMatter front = FrontMatter.of(text.flat());
        Labels labels = new Labels(TextLines.of(text.flat(), front.lines()));
        new LineLabeller(known.or(front.masthead()).title(), false).label(labels);
        Masthead said = known.or(front.masthead());
        Masthead printed = front.masthead().or(TextMasthead.of(labels, text.flat(), said.url(), Optional.empty()));
        Masthead all = known.or(unescaped(printed));
        Masthead placed = all.in(all.section().or(() -> SectionName.of(labels, all.publisher())));
        return new Page(AddressDay.added(placed), text, Remarks.setApart(labels.blocks(), text.flat()));
    }

    /** Markdown may write characters of the title as HTML does: {@code &amp;}. */
    private static Masthead unescaped(Masthead masthead) {
        return masthead.titled(masthead.title().map(title -> Parser.unescapeEntities(title, true)));
    }

    /**
     * A text that is the body already: each line is a block of it, and nothing else is looked for.
     *
     * @param given the decoded text
     * @param known what came with it
     */
    public static Page readRaw(String given, Masthead known) {
        Text text = Text.of(given);
        List<Block> blocks = PhysicalLine.of(text.flat()).stream()
                .filter(line -> !line.isBlank())
                .map(line -> new Block(BlockRole.BODY, new Span(line.begin(), line.end()), "given as body"))
                .toList();
        return new Page(known, text, blocks);
    }
}
