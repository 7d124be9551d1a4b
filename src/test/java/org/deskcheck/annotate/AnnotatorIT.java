// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.deskcheck.model.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Sentences, tokens, names and languages, with the real models. */
@TestInstance(Lifecycle.PER_CLASS)
class AnnotatorIT {

    private Annotator annotator;

    @BeforeAll
    void load() {
        annotator = Annotator.load();
    }

    @Test
    void aHeadingDoesNotRunIntoTheNextSentence() {
        AnnotatedArticle annotated = annotate("A record quarter\nNorvane Compute Inc. raised $5 million. Shares rose.");
        assertThat(annotated.sentences())
                .extracting(sentence -> surface(annotated, sentence.span()))
                .containsExactly("A record quarter", "Norvane Compute Inc. raised $5 million.", "Shares rose.");
    }

    @Test
    void tokensCarrySpeechLemmasAndNames() {
        AnnotatedArticle annotated = annotate("Microsoft signed two contracts with Acme Corp in London.");
        List<Token> tokens = annotated.sentences().get(0).tokens();
        assertThat(tokens.get(0).name()).isEqualTo(NameTag.ORGANIZATION);
        assertThat(tokens.get(1)).extracting(Token::lemma, Token::pos).containsExactly("sign", "VBD");
        assertThat(tokens.get(3).lemma()).isEqualTo("contract");
        assertThat(tokens).extracting(Token::name).contains(NameTag.LOCATION);
    }

    @Test
    void aHeadlineKeepsItsInfinitives() {
        AnnotatedArticle annotated = annotate("Norvane (Nasdaq: NRVX) to Acquire Brasstown for $50 Million");
        assertThat(annotated.sentences().get(0).tokens())
                .filteredOn(token -> token.text().equals("to") || token.text().equals("Acquire"))
                .extracting(Token::pos)
                .containsExactly("TO", "VB");
    }

    @Test
    void onlyArticleBlocksHaveSentences() {
        Text text = Text.of("Share this page. It is fun.");
        Article article = article(text, List.of(new Block(BlockRole.SHARE_BAR, text.span(), "")));
        assertThat(annotator.annotate(article).sentences()).isEmpty();
    }

    @Test
    void anotherLanguageIsToldAndNotRead() {
        String german = "Der Betreiber des Rechenzentrums hat am Montag einen Vertrag über die Pacht weiterer Flächen "
                + "unterschrieben. Die Anlage soll im kommenden Jahr ans Netz gehen und die Stadt mit Wärme versorgen. "
                + "Der Bürgermeister sprach von einem guten Tag für die Gemeinde und ihre Einwohner, die lange darauf "
                + "gewartet hätten, dass die Halle wieder genutzt wird.";
        AnnotatedArticle annotated = annotate(german);
        assertThat(annotated.language()).isEqualTo("de");
        assertThat(annotated.sentences()).isEmpty();
        assertThat(Annotator.isAnalysed("de")).isFalse();
    }

    @Test
    void aShortTextIsOfNoTellableLanguageAndRead() {
        AnnotatedArticle annotated = annotate("Sales rose.");
        assertThat(annotated.language()).isEqualTo("und");
        assertThat(annotated.sentences()).hasSize(1);
    }

    @Test
    void noStringBreaksIt() {
        Random random = new Random(7);
        String alphabet = "ab $%.,!?\"'()[]<>&;:-–—•1920 \t\u00a0\u200b\u202e🚀é漢�";
        int[] points = alphabet.codePoints().toArray();
        for (int round = 0; round < 200; round++) {
            StringBuilder words = new StringBuilder();
            random.ints(random.nextInt(300), 0, points.length).forEach(i -> words.appendCodePoint(points[i]));
            AnnotatedArticle annotated = annotate(words.toString());
            int reached = 0;
            for (Sentence sentence : annotated.sentences()) {
                assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(reached);
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().begin()).isGreaterThanOrEqualTo(reached);
                    reached = token.span().end();
                }
            }
        }
    }

    @Test
    void aSentenceWithoutEndIsCutToSize() {
        AnnotatedArticle annotated =
                annotate("and the company said that it would raise more money from its investors ".repeat(400));
        assertThat(annotated.sentences())
                .hasSizeGreaterThan(10)
                .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(300));
    }

    private AnnotatedArticle annotate(String words) {
        Text text = Text.of(words);
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.flat().split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(BlockRole.BODY, new Span(begin, begin + line.length()), ""));
            }
            begin += line.length() + 1;
        }
        return annotator.annotate(article(text, blocks));
    }

    private static Article article(Text text, List<Block> blocks) {
        return new Article(
                "a",
                new Source("a", "", 0, "UTF-8", "text/plain"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                blocks,
                List.of());
    }

    private static String surface(AnnotatedArticle annotated, Span span) {
        return annotated.article().text().slice(span);
    }
}
