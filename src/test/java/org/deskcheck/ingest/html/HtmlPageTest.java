// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.Page;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String STORY =
            "<p>A lender to four zinc mines has asked for its money back, three people said after the market closed.</p>"
                    + "<p>The mines did not reply to questions. Their lawyers asked for more time than anybody can give.</p>";

    @Test
    void readsTheHead() {
        Masthead head = newspaper().masthead();
        assertThat(head.title()).hasValue("Zinc lender asks for its money back");
        assertThat(head.bylines()).containsExactly("Ina Brusk", "Odo Lammel");
        assertThat(head.publisher()).hasValue("Metal Monthly");
        assertThat(head.published()).hasValue(LocalDate.of(2026, 5, 28));
        assertThat(head.url()).hasValue("https://metal.example/zinc");
    }

    @Test
    void labelsEveryPartOfThePage() {
        Page page = newspaper();
        assertThat(texts(page, BlockRole.HEADLINE)).containsExactly("Zinc lender asks for its money back");
        assertThat(texts(page, BlockRole.BYLINE)).containsExactly("By Ina Brusk and Odo Lammel");
        assertThat(texts(page, BlockRole.SHARE_BAR)).containsExactly("Share Tweet");
        assertThat(texts(page, BlockRole.CAPTION)).containsExactly("A mine at dawn. Photo: Odo Lammel");
        assertThat(texts(page, BlockRole.HEADING)).containsExactly("Where the money is");
        assertThat(texts(page, BlockRole.LIST)).containsExactly("Furnace: 40 million", "Lawsuit: 3 million");
        assertThat(texts(page, BlockRole.QUOTE)).hasSize(1);
        assertThat(texts(page, BlockRole.TABLE)).containsExactly("Mine\tLoan", "North\t12");
        assertThat(texts(page, BlockRole.DISCLAIMER)).containsExactly("Nothing on this page is a reason to buy zinc.");
        assertThat(texts(page, BlockRole.COMMENT)).hasSize(2);
        assertThat(texts(page, BlockRole.RELATED_LINK)).contains("Five mines, five lenders");
        assertThat(texts(page, BlockRole.FURNITURE)).contains("© 2026 Metal Monthly", "Home Deals");
        assertThat(texts(page, BlockRole.BODY)).hasSize(3).element(1).asString().contains("spring,\nand some");
        assertThat(page.text().original()).doesNotContain("Nobody sees", "color", "schema.org");
    }

    @Test
    void anArticleWithTheHeadlineBeatsLongerOnesBelow() {
        String more = "<article><h2>Another</h2>" + STORY.repeat(5) + "</article>";
        Page page = HtmlPage.read(
                "<body><article><h1>Zinc</h1>" + STORY + STORY + "</article>" + more + more, Masthead.EMPTY);
        assertThat(texts(page, BlockRole.BODY)).hasSize(4);
    }

    @Test
    void aPageWithoutAnyNamesIsReadByDensity() {
        String links =
                "<div><a href=a>One title</a> <a href=b>Another title</a> <a href=c>A third title of this list</a></div>";
        Page page = HtmlPage.read(links + "<div><div>" + STORY + "</div></div>" + links, Masthead.EMPTY);
        assertThat(texts(page, BlockRole.BODY)).hasSize(2);
    }

    @Test
    void brokenLinkedDataIsPassedOver() {
        Page page = HtmlPage.read(
                "<script type='application/ld+json'>{\"headline\": </script><title>Zinc</title>" + STORY,
                Masthead.EMPTY);
        assertThat(page.masthead().title()).hasValue("Zinc");
    }

    @Test
    void deepNestingDoesNoHarm() {
        Page page = HtmlPage.read("<div>".repeat(100_000) + "zinc", Masthead.EMPTY);
        assertThat(page.text().original()).isEqualTo("zinc");
    }

    private static List<String> texts(Page page, BlockRole role) {
        return page.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> page.text().slice(block.span()))
                .toList();
    }

    private static Page newspaper() {
        try (InputStream stream =
                Objects.requireNonNull(HtmlPageTest.class.getResourceAsStream("/ingest/newspaper.html"))) {
            return HtmlPage.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), Masthead.EMPTY);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
