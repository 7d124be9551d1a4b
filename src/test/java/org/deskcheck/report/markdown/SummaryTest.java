// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.deskcheck.model.finding.Report;
import org.deskcheck.report.Edition;
import org.deskcheck.report.Newsroom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    @TempDir
    private Path directory;

    @Test
    void saysWhatNeedsAttentionTheGravestFirst() throws IOException {
        Document page = html(text());
        assertThat(page.expectFirst("h1").text()).isEqualTo("deskcheck: 7 points need attention");
        assertThat(page.select("ol > li").eachText())
                .first()
                .asString()
                .startsWith("error The contract is worth $3.65 billion")
                .contains("“$3.8 billion” in daily");
        assertThat(page.select("h2").eachText())
                .containsExactly("What needs attention", "What was verified", "What could not be read");
    }

    @Test
    void whatArticlesSayIsNoMarkup() throws IOException {
        Document page = html(text());
        assertThat(page.select("script, a, img")).isEmpty();
        assertThat(page.text()).contains(Newsroom.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# heading",
                "- item",
                "1. item",
                "[link](http://evil.example)",
                "![image](x)",
                "<b>bold</b>",
                "*a* _b_ ~c~ `d`",
                "a | b",
                "&amp; &lt;",
                "http://evil.example",
                "me@evil.example",
                "back\\slash",
                "> quote",
                "+ plus",
                "(a) b) 2) c",
                "$1.5–2 billion, up 3%!"
            })
    void anyTextStaysText(String text) {
        assertThat(html("- “" + Escaped.of(text) + "” in x").select("li").text())
                .isEqualTo("“" + text + "” in x");
        assertThat(html(Escaped.of(text)).body().text()).isEqualTo(text);
    }

    @Test
    void randomTextStaysText() {
        Random random = new Random(20260610);
        String alphabet = "ab \\`*_{}[]<>()#+-!|~&@:/.\n\t\"'1";
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String plain = text.toString().replaceAll("\\s+", " ").strip();
            assertThat(html(Escaped.of(text.toString())).body().text()).isEqualTo(plain);
        }
    }

    @Test
    void longTextIsCut() {
        assertThat(Escaped.of("x".repeat(1000))).hasSize(301).endsWith("…");
    }

    private String text() throws IOException {
        Path file = directory.resolve("summary.md");
        Report report = new Newsroom().report();
        try (Edition edition = new Edition()) {
            edition.add(Summary.create(file, report));
            edition.print(report);
        }
        return Files.readString(file);
    }

    private static Document html(String markdown) {
        return Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
    }
}
