// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.Sentence;

/**
 * Finds the language of an article, and the sentences, tokens and names of its article blocks.
 *
 * <p>Each block is read by itself, so that a heading without a full stop never runs into the next sentence. One
 * annotator serves all threads. Making one loads the models, which takes a second or two: make one only when an article
 * has to be read.
 */
public final class Annotator {

    /** Languages whose articles are analysed: English, and texts too short to tell. */
    private static final Set<String> ANALYSED = Set.of("en", LanguageGuess.UNDETERMINED);

    private final Tagger tagger;
    private final LanguageGuess language;

    private Annotator(Tagger tagger, LanguageGuess language) {
        this.tagger = tagger;
        this.language = language;
    }

    /**
     * Loads the models that the program ships with.
     *
     * @throws IllegalStateException when a model is missing or damaged; the message names it and the way out
     */
    public static Annotator load() {
        CompletableFuture<LanguageGuess> language = CompletableFuture.supplyAsync(LanguageGuess::load);
        Tagger tagger = Tagger.load();
        try {
            return new Annotator(tagger, language.join());
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The article with its sentences; without any when it is in a language that is not analysed. */
    public AnnotatedArticle annotate(Article article) {
        String found = language.of(prose(article));
        List<Sentence> sentences = ANALYSED.contains(found)
                ? article.blocks().stream()
                        .filter(block -> block.role().isArticle())
                        .flatMap(block -> tagger.sentences(article.text(), block).stream())
                        .toList()
                : List.of();
        return new AnnotatedArticle(article, found, sentences);
    }

    /** Whether articles in a language are analysed, or only kept. */
    public static boolean isAnalysed(String language) {
        return ANALYSED.contains(language);
    }

    private static String prose(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role().isProse())
                .map(Block::span)
                .map(span -> article.text().flat().substring(span.begin(), span.end()))
                .collect(Collectors.joining("\n"));
    }
}
