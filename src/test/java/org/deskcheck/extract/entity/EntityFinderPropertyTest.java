// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.deskcheck.extract.symbol.SymbolScanner;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.Test;

/** Whatever the text and the tags, mentions are in order, inside the text, hold their characters, and agree on their names. */
class EntityFinderPropertyTest {

    private static final EntityFinder FINDER = EntityFinder.standard();
    private static final SymbolScanner SCANNER = SymbolScanner.standard();
    private static final List<String> PIECES = List.of(
            "{O:Fjord Kraft}",
            "{O:the}",
            "{O:'s}",
            "{P:Kari Moe}",
            "{P:Moe}",
            "{L:Oslo}",
            "{O:,}",
            "{O:AI}",
            "Google",
            "Gate",
            "Bank of America",
            "Inc.",
            ", Inc.",
            "Holdings",
            "of",
            "and",
            "&",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "(NYSE: X)",
            ":",
            "firm",
            "shares",
            "Buy",
            "É",
            "😀",
            "ß",
            "'s",
            "’s",
            "-",
            "/",
            "@",
            ".com",
            "www.",
            "S&P 500",
            "0",
            "\u00a0");

    @Test
    void anyMixtureKeepsTheInvariants() {
        Random random = new Random(19870226);
        for (int round = 0; round < 800; round++) {
            AnnotatedText text = new AnnotatedText();
            for (int sentence = random.nextInt(4); sentence >= 0; sentence--) {
                text.sentence(random.nextBoolean() ? BlockRole.BODY : BlockRole.HEADLINE, mixture(random, 14));
            }
            check(text.build());
        }
    }

    @Test
    void longLinesTakeLinearTime() {
        for (String piece : List.of("Google ", "Gate ", "{O:Fjord} ", "Fjord Kraft Inc. ", "( ", "{P:Moe }", "Buy ")) {
            check(new AnnotatedText().sentence(piece.repeat(4000)).build());
            check(new AnnotatedText()
                    .block(BlockRole.DISCLAIMER, piece.repeat(4000))
                    .build());
        }
    }

    private static String mixture(Random random, int most) {
        StringBuilder mixture = new StringBuilder("x");
        for (int i = random.nextInt(most); i >= 0; i--) {
            mixture.append(random.nextInt(4) == 0 ? "" : " ").append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return mixture.toString();
    }

    private static void check(AnnotatedArticle annotated) {
        int reached = 0;
        for (EntityMention mention :
                FINDER.find(annotated, SCANNER.scan(annotated.article().text(), List.of()))) {
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(reached);
            assertThat(mention.span().length()).isPositive();
            assertThat(mention.text()).isEqualTo(annotated.article().text().slice(mention.span()));
            assertThat(mention.name()).isNotBlank();
            assertThat(mention.id()).startsWith(mention.type().label() + ":");
            reached = mention.span().end();
        }
    }
}
