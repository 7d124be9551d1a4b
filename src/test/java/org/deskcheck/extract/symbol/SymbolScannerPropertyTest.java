// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.Test;

/** Whatever the text, the scanner answers with spans in order, inside the text, that hold their characters. */
class SymbolScannerPropertyTest {

    private static final SymbolScanner SCANNER = SymbolScanner.standard();
    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            ":",
            "：",
            ";",
            ",",
            ".",
            "/",
            "-",
            "$",
            "#",
            "^",
            "%",
            "+",
            "\n",
            " ",
            "\u00a0",
            "\"",
            "“",
            "and ",
            "NASDAQ",
            "NYSE American",
            "TSX.V",
            "OTC PINK",
            "HKEX",
            "BTC",
            "USD",
            "IREN",
            "TeraWulf",
            "WULF",
            "Inc.",
            "A",
            "0700",
            ".N",
            "-1.5%",
            "symbol",
            "of",
            "15,000 ",
            "x",
            "É",
            "😀",
            "\ud83d",
            "ß",
            "ﷺ",
            "\u0000");

    @Test
    void anyMixtureOfPiecesKeepsTheInvariants() {
        Random random = new Random(20260603);
        for (int round = 0; round < 4000; round++) {
            StringBuilder mixture = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                mixture.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(Text.of(mixture.toString()));
        }
    }

    @Test
    void repetitionsTakeLinearTime() {
        for (String piece :
                List.of("(", ")", "(NASDAQ: ", "NASDAQ: AAA) ", "BTC/", "A and ", "$", "<", "A ", " ", "symbol ")) {
            check(Text.of(piece.repeat(200_000 / piece.length())));
        }
    }

    private static void check(Text text) {
        int reached = 0;
        for (SymbolMention mention : SCANNER.scan(text, List.of())) {
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(reached);
            assertThat(mention.span().length()).isPositive();
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(mention.text()).isEqualTo(text.slice(mention.span()));
            reached = mention.span().end();
        }
    }
}
