// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
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
import org.junit.jupiter.api.Test;

/** Whatever the text, nothing is thrown, and what comes out lies within it, in order. */
class HostileTextTest {

    private static final Assessor ASSESSOR = Assessor.standard();
    private static final int ROUNDS = 400;
    private static final String[] PIECES = {
        "profit",
        "rose",
        "not",
        "Disclaimer:",
        "Forward-Looking Statements",
        "but",
        "although",
        ":",
        ";",
        "-",
        "\"",
        "“",
        "’",
        "'",
        "n't",
        "\n",
        "\n\n",
        ".",
        "?",
        "EUR",
        "5.4",
        "mn",
        "compared",
        "with",
        "12",
        "%",
        "you",
        "should",
        "buy",
        "guaranteed",
        "returns",
        "largest-ever",
        "cut",
        "its",
        "debt",
        "not",
        "investment",
        "advice",
        "\uD835\uDFD3",
        "\uD83D\uDE80",
        "\uD800",
        "\u0000",
        "\u00A0",
        "|",
        "...",
        "1,,2",
        ".",
        "X",
        "sues",
        "Y",
        "on",
        "hits",
        "record",
        "high"
    };
    private static final String[] TAGS = {"NN", "NNP", "VBZ", "VBD", "JJ", "CD", "IN", "$", ",", "", "RB"};

    @Test
    void nothingIsThrownAndSpansAreInOrder() {
        Random random = new Random(20260603);
        for (int i = 0; i < ROUNDS; i++) {
            check(ASSESSOR.assess(extraction(random)));
        }
    }

    @Test
    void longLinesTakeLinearTime() {
        String text = "not ".repeat(60_000) + "advice " + "rose profit ".repeat(20_000);
        Article article = article(Text.of(text), BlockRole.BODY);

        check(ASSESSOR.assess(extraction(article, sentences(article, new Random(1)), List.of())));
    }

    private static void check(Analysis analysis) {
        Span whole = analysis.article().text().span();
        int reached = 0;
        for (Disclaimer disclaimer : analysis.disclaimers()) {
            assertThat(disclaimer.span().begin()).isGreaterThanOrEqualTo(reached);
            assertThat(disclaimer.text()).isEqualTo(analysis.article().text().slice(disclaimer.span()));
            reached = disclaimer.span().end();
        }
        assertThat(analysis.findings())
                .allSatisfy(finding ->
                        assertThat(finding.evidence()).allMatch(evidence -> whole.contains(evidence.span())));
        assertThat(analysis.entities())
                .allSatisfy(entity -> assertThat(entity.evidence()).allMatch(whole::contains));
        assertThat(analysis.sentences())
                .allSatisfy(tone -> assertThat(tone.score()).isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE));
    }

    private static Extraction extraction(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        BlockRole[] roles = BlockRole.values();
        Article article = article(Text.of(text.toString()), roles[random.nextInt(roles.length)]);
        List<Sentence> sentences = sentences(article, random);
        return extraction(article, sentences, mentions(article, random));
    }

    private static Extraction extraction(Article article, List<Sentence> sentences, List<EntityMention> mentions) {
        AnnotatedArticle annotated = new AnnotatedArticle(article, "en", sentences);
        return new Extraction(annotated, List.of(), List.of(), List.of(), mentions, List.of(), List.of());
    }

    private static Article article(Text text, BlockRole role) {
        return new Article(
                "hostile",
                new Source("-", "", 0, "UTF-8", "text/plain"),
                Optional.empty(),
                List.of(),
                Optional.of("X"),
                Optional.empty(),
                Optional.empty(),
                text,
                text.length() == 0 ? List.of() : List.of(new Block(role, text.span(), "")),
                List.of());
    }

    private static List<Sentence> sentences(Article article, Random random) {
        String flat = article.text().flat();
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < flat.length()) {
            int end = flat.indexOf(' ', at) < 0 ? flat.length() : flat.indexOf(' ', at);
            if (end > at) {
                String word = flat.substring(at, end);
                String tag = TAGS[random.nextInt(TAGS.length)];
                tokens.add(new Token(new Span(at, end), word, word, tag, NameTag.NONE));
            }
            at = end + 1;
        }
        return List.of(new Sentence(article.text().span(), BlockRole.BODY, tokens));
    }

    private static List<EntityMention> mentions(Article article, Random random) {
        List<EntityMention> mentions = new ArrayList<>();
        int at = random.nextInt(10);
        while (at + 3 < article.text().length()) {
            Span span = new Span(at, at + 1 + random.nextInt(3));
            String name = article.text().slice(span);
            mentions.add(new EntityMention(span, name, EntityType.COMPANY, name, name));
            at = span.end() + random.nextInt(30);
        }
        return mentions;
    }
}
