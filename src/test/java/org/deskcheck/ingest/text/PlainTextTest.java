// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.Page;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String PARAGRAPH =
            "A lender to four zinc mines has asked for its money back, three people said after the market had closed.";

    @Test
    void readsFrontMatter() {
        Page page = PlainText.read("""
                ---
                title: "Zinc: a lender leaves"
                author: [Ina Brusk, Odo Lammel]
                date: 2026-05-14
                publisher: Metal Monthly
                canonical: https://metal.example/zinc
                ---

                # Zinc: a lender leaves

                """ + PARAGRAPH, Masthead.EMPTY);
        assertThat(page.masthead().title()).hasValue("Zinc: a lender leaves");
        assertThat(page.masthead().bylines()).containsExactly("Ina Brusk", "Odo Lammel");
        assertThat(page.masthead().published()).hasValue(LocalDate.of(2026, 5, 14));
        assertThat(page.masthead().publisher()).hasValue("Metal Monthly");
        assertThat(page.masthead().url()).hasValue("https://metal.example/zinc");
        assertThat(roles(page)).endsWith(BlockRole.HEADLINE, BlockRole.BODY);
    }

    @Test
    void whatTheSenderSaysWins() {
        Masthead given = new Masthead(
                Optional.of("Another title"),
                List.of(),
                Optional.of("Wire"),
                Optional.empty(),
                Optional.empty(),
                List.of());
        Page page = PlainText.read("Another title\n\n" + PARAGRAPH, given);
        assertThat(page.masthead().title()).hasValue("Another title");
        assertThat(page.masthead().publisher()).hasValue("Wire");
        assertThat(roles(page)).containsExactly(BlockRole.HEADLINE, BlockRole.BODY);
    }

    @Test
    void aDateThatCouldBeTwoDaysIsANote() {
        Page page =
                PlainText.read("Lead sellers change their minds\nUpdated: 06/03/2026\n\n" + PARAGRAPH, Masthead.EMPTY);
        assertThat(page.masthead().published()).isEmpty();
        assertThat(page.masthead().notes()).singleElement().asString().contains("2026-06-03", "2026-03-06");
    }

    @Test
    void joinsTheLinesOfAWrappedText() {
        Page page = PlainText.read("""
                Zinc lender asks for its money back

                A lender to four zinc mines has asked for its money back, three people
                said on Thursday, and the mines have until the end of the month to come
                up with an answer that satisfies a board which has not been satisfied
                since spring.

                The mines did not reply to questions, and their lawyers asked for more
                time than the editors of a weekly can give.
                """, Masthead.EMPTY);
        assertThat(roles(page)).containsExactly(BlockRole.HEADLINE, BlockRole.BODY, BlockRole.BODY);
    }

    @Test
    void rawTextIsBodyLineByLine() {
        Page page = PlainText.readRaw("Share\n\n  ABC-1.57%  \r\nJune 3, 2026", Masthead.EMPTY);
        assertThat(roles(page)).containsOnly(BlockRole.BODY).hasSize(3);
        assertThat(page.text().slice(page.blocks().get(1).span())).isEqualTo("ABC-1.57%");
        assertThat(page.masthead()).isEqualTo(Masthead.EMPTY);
    }

    @Test
    void spansCountCodePoints() {
        Page page =
                PlainText.read("\uD83D\uDE80 Rockets rise on thin news again today\n\n" + PARAGRAPH, Masthead.EMPTY);
        assertThat(page.text().slice(page.blocks().get(1).span())).isEqualTo(PARAGRAPH);
    }

    private static List<BlockRole> roles(Page page) {
        return page.blocks().stream().map(Block::role).toList();
    }
}
