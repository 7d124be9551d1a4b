// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.assess.Assessor;
import org.deskcheck.extract.Extractor;
import org.deskcheck.extract.fingerprint.Fingerprinter;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Reader;
import org.deskcheck.ingest.UnreadableException;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Stage;
import org.deskcheck.model.text.Token;

/** The way of an article without models: its lines are its sentences, and every word is a noun. */
final class PlainWay implements Function<Document, Result> {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++|[^\\p{L}\\p{N}\\s]");

    private final Reader reader = new Reader();
    private final Extractor extractor;
    private final Assessor assessor;
    private final Fingerprinter fingerprinter = new Fingerprinter();

    PlainWay(Settings settings) {
        this.extractor = new Extractor(settings.securities());
        this.assessor = Assessor.with(settings.policy());
    }

    @Override
    public Result apply(Document document) {
        try {
            Article article = reader.read(document);
            List<Sentence> sentences = new ArrayList<>();
            for (Block block : article.blocks()) {
                if (block.role().isArticle()) {
                    sentence(article, block).ifPresent(sentences::add);
                }
            }
            Analysis analysis = assessor.assess(extractor.extract(new AnnotatedArticle(article, "en", sentences)));
            int tokens = sentences.stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
            return new Result.Analysed(analysis, fingerprinter.fingerprint(article), tokens);
        } catch (UnreadableException e) {
            return new Result.Failed(
                    new ArticleFailure(document.id(), Stage.INGEST, String.valueOf(e.getMessage())),
                    Result.Reason.INPUT);
        }
    }

    private static java.util.Optional<Sentence> sentence(Article article, Block block) {
        Matcher words = WORD.matcher(article.text()
                .flat()
                .substring(block.span().begin(), block.span().end()));
        List<Token> tokens = new ArrayList<>();
        while (words.find()) {
            Span span =
                    new Span(block.span().begin() + words.start(), block.span().begin() + words.end());
            String word = words.group();
            String speech = Character.isDigit(word.charAt(0)) ? "CD" : "NN";
            tokens.add(new Token(span, word, word.toLowerCase(Locale.ROOT), speech, NameTag.NONE));
        }
        return tokens.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Sentence(
                        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span()), block.role(), tokens));
    }
}
