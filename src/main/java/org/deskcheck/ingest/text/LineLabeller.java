// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.model.text.BlockRole;

/**
 * Gives every line of a text a label, by what it looks like, where it stands, what stands around it and whether it is
 * printed twice. The families of rules come in an order from certain to likely; the first that knows a line keeps it,
 * and what nobody knows is the story. To teach it another part of a page, write a family and put it where its evidence
 * is known. Without state beside the title; safe for threads.
 */
public final class LineLabeller {

    /** What is the same inside and outside of a story. */
    private static final List<LineRule> ANYWHERE = List.of(new PriceWidgets(), new ShareBars(), new Disclaimers());

    private final List<LineRule> rules;

    /**
     * Knows the title that came with the text.
     *
     * @param title as the front matter, the sender or the head of a page has it, if at all
     * @param markup whether headings are marked as such
     */
    public LineLabeller(Optional<String> title, boolean markup) {
        rules = List.of(
                new Shapes(),
                new PriceWidgets(),
                new TagLines(),
                new ShareBars(),
                new Adverts(),
                new CommentBoxes(),
                new Datelines(),
                new Bylines(),
                new Headlines(title, markup),
                new Captions(),
                new HeadLines(),
                new EndMatter(),
                new RelatedLinks(),
                new Disclaimers(),
                new Summaries(),
                new Faq(),
                new Bios(),
                new Slogans(),
                new Lists(),
                new Headings());
    }

    /** Labels the lines that are known wherever on a page they stand: tickers, share bars, disclaimers. */
    public static void labelAnywhere(Labels labels) {
        ANYWHERE.forEach(rule -> rule.apply(labels));
    }

    /** Labels every line that has no label yet. */
    public void label(Labels labels) {
        rules.forEach(rule -> rule.apply(labels));
        labels.free().forEach(i -> labels.label(i, BlockRole.BODY, "running text"));
    }
}
