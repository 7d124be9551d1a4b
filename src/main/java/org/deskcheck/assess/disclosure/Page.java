// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.lexicon.rule.ArticleKind;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * An article as the rules look at it.
 *
 * @param article the article
 * @param kind who speaks in it
 * @param disclaimers its disclaimers
 * @param passages the sentences of all its blocks
 */
record Page(Article article, ArticleKind kind, List<Disclaimer> disclaimers, List<Passage> passages) {

    /** Takes copies. */
    Page {
        disclaimers = List.copyOf(disclaimers);
        passages = List.copyOf(passages);
    }

    /** Reads an article. */
    static Page of(Article article, List<Disclaimer> disclaimers, ReleaseMarks marks) {
        String flat = article.text().flat();
        List<Passage> passages = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (Span line : Passages.lines(flat, block.span())) {
                addLine(flat, line, block.role(), disclaimers, passages);
            }
        }
        return new Page(article, marks.kind(passages), disclaimers, passages);
    }

    private static void addLine(
            String flat, Span line, BlockRole role, List<Disclaimer> disclaimers, List<Passage> passages) {
        boolean quoted = false;
        for (Span sentence : Passages.sentences(flat, line)) {
            boolean disclaims = disclaimers.stream()
                    .anyMatch(disclaimer -> disclaimer.span().overlaps(sentence));
            passages.add(new Passage(sentence, role, Words.of(flat, sentence), disclaims, quoted));
            quoted = Quotation.isOpenAfter(flat, sentence, quoted);
        }
    }

    /** The sentences of the article's prose. */
    List<Passage> prose() {
        return passages.stream().filter(Passage::isProse).toList();
    }

    /** How many words of prose it has. */
    int length() {
        return prose().stream().mapToInt(passage -> passage.words().size()).sum();
    }

    /** Whether it is too short for an article. */
    boolean isSnippet() {
        return length() < Check.SHORTEST_ARTICLE;
    }

    /** Whether one of its disclaimers says this. */
    boolean discloses(DisclaimerElement element) {
        return disclaimers.stream().anyMatch(disclaimer -> disclaimer.elements().contains(element));
    }

    /** What stands for the article as a whole: its headline, else its first line; nothing for an empty page. */
    Optional<Span> head() {
        String flat = article.text().flat();
        return article.blocks().stream()
                .filter(block -> block.role() == BlockRole.HEADLINE)
                .findFirst()
                .or(() -> article.blocks().stream()
                        .filter(block -> block.role().isArticle())
                        .findFirst())
                .flatMap(block -> Passages.lines(flat, block.span()).stream().findFirst());
    }
}
