// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.deskcheck.ingest.html.HtmlPage;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.Page;
import org.deskcheck.ingest.text.PlainText;
import org.deskcheck.model.text.Block;
import org.junit.jupiter.api.Test;

/** Whatever is read: no exception, blocks in order and apart, every visible character in one of them. */
class HostileInputTest {

    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\r",
            " ",
            "\t",
            "\u00a0",
            "\u2028",
            "#",
            "# ",
            "- ",
            "* ",
            "> ",
            "| a | b |",
            "|---|---|",
            "---",
            "===",
            "By Ina Brusk",
            "June 3, 2026",
            "06/03/2026",
            "ABC-1.57%",
            "BTC",
            "$12",
            "Share",
            "Comment",
            "Disclaimer:",
            "FAQ",
            "Q: Why?",
            "Key Takeaways",
            "About the Author",
            "(Source:X)",
            "![",
            "](",
            ")",
            "[",
            "```",
            "~~~",
            "\uD83D\uDE80",
            "\uD800",
            "\uDC00",
            "\u0000",
            "•",
            "Related:",
            "5 min read",
            "#tag $ABC",
            "title: x",
            "1. ",
            "<b>",
            "A sentence about zinc that is long enough to count as a paragraph of running text in every rule. ");

    private static final List<String> TAGS = List.of(
            "<div>",
            "</div>",
            "<p>",
            "</p>",
            "<br>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<a href=x>",
            "</a>",
            "<ul><li>",
            "<h1>",
            "</h1>",
            "<article class='post-body'>",
            "<section id=comments>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<svg>",
            "</svg>",
            "<template>",
            "<body hidden>",
            "<frameset>",
            "<select>",
            "<figure>",
            "<blockquote>",
            "&amp;",
            "&#0;",
            "<p style='display:none'>");

    @Test
    void text() {
        for (int seed = 0; seed < 600; seed++) {
            check(PlainText.read(random(seed, PIECES), Masthead.EMPTY), seed);
            check(PlainText.readRaw(random(seed, PIECES), Masthead.EMPTY), seed);
        }
    }

    @Test
    void pages() {
        for (int seed = 0; seed < 600; seed++) {
            String html = random(seed, TAGS) + random(seed + 1, PIECES) + random(seed + 2, TAGS);
            check(HtmlPage.read(html, Masthead.EMPTY), seed);
            check(HtmlPage.readRaw(html, Masthead.EMPTY), seed);
        }
    }

    private static String random(int seed, List<String> pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
            text.append(random.nextInt(4) == 0 ? PIECES.get(random.nextInt(PIECES.size())) : "");
        }
        return text.toString();
    }

    private static void check(Page page, int seed) {
        String flat = page.text().flat();
        int reached = 0;
        for (Block block : page.blocks()) {
            assertThat(block.span().begin()).as("seed %d", seed).isGreaterThanOrEqualTo(reached);
            assertThat(block.span().length()).as("seed %d", seed).isPositive();
            assertThat(isBlank(flat.substring(reached, block.span().begin())))
                    .as("gap, seed %d", seed)
                    .isTrue();
            reached = block.span().end();
        }
        assertThat(isBlank(flat.substring(reached))).as("end, seed %d", seed).isTrue();
    }

    private static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }
}
