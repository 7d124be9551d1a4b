// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The story as the data of a page have it ({@code articleBody} of JSON-LD), when it is whole: neither cut short nor a
 * mere beginning. It tells which blocks of the page are the story, or is the story where the page shows none. Immutable.
 */
final class StatedBody {

    /** Shorter ones are teasers. */
    private static final int MIN_LETTERS = 400;

    /** A longer text is no article. */
    private static final int MAX_LETTERS = 300_000;

    /** A block is known by its first and last letters; shorter ones, such as "More", stand in most stories by chance. */
    private static final int RUN = 20;

    /** The page shows the story when its blocks hold this share of it. */
    private static final double SHOWN = 0.85;

    /** The page does not show the story when it holds no more of it, and less running text than it. */
    private static final double UNSHOWN = 0.3;

    private static final List<String> CUT = List.of("…", "...", "[…]", "[...]", "read more", "continue reading");

    private final Element story;
    private final int length;
    private final Set<String> runs = new HashSet<>();

    private StatedBody(Element story, String letters) {
        this.story = story;
        this.length = letters.length();
        for (int i = 0; i + RUN <= length; i++) {
            runs.add(letters.substring(i, i + RUN));
        }
    }

    /** The story in the text that the data hold, which may be HTML; nothing when it is short or cut. */
    static Optional<StatedBody> of(String text) {
        Element story = text.indexOf('<') >= 0 ? Jsoup.parse(text).body() : paragraphs(text);
        String plain = story.text().strip();
        String end = plain.substring(Math.max(0, plain.length() - 40)).toLowerCase(Locale.ROOT);
        String letters = letters(plain);
        boolean whole = letters.length() >= MIN_LETTERS
                && letters.length() <= MAX_LETTERS
                && CUT.stream().noneMatch(end::endsWith);
        return whole ? Optional.of(new StatedBody(story, letters)) : Optional.empty();
    }

    private static Element paragraphs(String text) {
        Element story = new Element("div");
        text.lines().forEach(line -> story.appendElement("p").appendChild(new TextNode(line)));
        return story;
    }

    /** Whether a block of the page is a part of the story. */
    boolean holds(PageBlock block) {
        String letters = letters(block.text());
        return letters.length() >= RUN
                && runs.contains(letters.substring(0, RUN))
                && runs.contains(letters.substring(letters.length() - RUN));
    }

    /** The smallest element around all of the story that the page shows; nothing when it does not show nearly all. */
    Optional<Element> shownIn(List<PageBlock> blocks) {
        List<PageBlock> shown = blocks.stream().filter(this::holds).toList();
        if (share(shown) < SHOWN) {
            return Optional.empty();
        }
        ProseMass mass = new ProseMass(shown);
        return Stream.iterate(shown.get(0).element(), Element::hasParent, Element::parent)
                .filter(element -> mass.of(element) == mass.total())
                .findFirst();
    }

    /** Whether a page shows next to nothing of the story, nor another one of that length. */
    boolean isUnshown(List<PageBlock> blocks) {
        int prose = blocks.stream()
                .filter(PageBlock::isProse)
                .mapToInt(block -> letters(block.text()).length())
                .sum();
        return prose < length && share(blocks.stream().filter(this::holds).toList()) < UNSHOWN;
    }

    /** Adds the story to the end of a page. */
    void appendTo(Element root) {
        Element article = root.appendElement("article").attr("itemprop", "articleBody");
        List.copyOf(story.childNodes()).forEach(article::appendChild);
    }

    private double share(List<PageBlock> blocks) {
        return blocks.stream().mapToInt(block -> letters(block.text()).length()).sum() / (double) length;
    }

    /** Letters and digits in lower case. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) Character.toLowerCase(c)));
        return letters.toString();
    }
}
