// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.Page;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say of themselves in JSON-LD, meta tags, time elements and addresses. */
class PageDataTest {

    private static final String FIRST =
            "A lender to four zinc mines has asked for its money back, three people said after the market closed. ";
    private static final String STORY = FIRST.repeat(3)
            + "The mines did not reply to questions. Their lawyers asked for more time than anybody can give. "
                    .repeat(3);
    private static final LocalDate THIRD = LocalDate.of(2026, 6, 3);
    private static final LocalDate FOURTH = LocalDate.of(2026, 6, 4);

    @Test
    void readsSectionChangeAndNamesThatPointElsewhere() {
        Masthead head = read(linked("""
                        {"@graph": [
                          {"@type": "Person", "@id": "#ina", "name": "Ina Brusk"},
                          {"@type": "Organization", "@id": "#mm", "name": "Metal Monthly"},
                          {"@type": "NewsArticle", "headline": "Zinc", "author": {"@id": "#ina"}, "publisher": {"@id": "#mm"},
                           "datePublished": "2026-06-03T07:40:00+02:00", "dateModified": "2026-06-04", "articleSection": ["Deals", "Zinc"],
                           "mainEntityOfPage": {"@id": "https://metal.example/zinc"},},
                        ]}""") + "<p>" + STORY).masthead();
        assertThat(head.bylines()).containsExactly("Ina Brusk");
        assertThat(head.publisher()).hasValue("Metal Monthly");
        assertThat(head.published()).hasValue(THIRD);
        assertThat(head.updated()).hasValue(FOURTH);
        assertThat(head.section()).hasValue("Deals");
        assertThat(head.url()).hasValue("https://metal.example/zinc");
    }

    @Test
    void readsMetaTags() {
        Masthead head = read("<meta property='article:section' content='Deals'>"
                        + "<meta property='article:modified_time' content='2026-06-04T09:00Z'>"
                        + "<meta itemprop='datePublished' content='2026-06-03'><p>" + STORY)
                .masthead();
        assertThat(head.section()).hasValue("Deals");
        assertThat(head.published()).hasValue(THIRD);
        assertThat(head.updated()).hasValue(FOURTH);
    }

    @Test
    void readsTheTimesOfTheStoryAndOfNothingElse() {
        Masthead head = read("<nav><time datetime='2020-01-01'>old</time></nav><article><h1>Zinc</h1>"
                        + "<p>Published <time datetime='2026-06-03T07:40'>Wednesday</time></p>"
                        + "<p>Updated <time datetime='2026-06-04'>Thursday</time></p><p>" + STORY
                        + "<aside><time datetime='2021-01-01'>old</time></aside></article>")
                .masthead();
        assertThat(head.published()).hasValue(THIRD);
        assertThat(head.updated()).hasValue(FOURTH);
    }

    @Test
    void theAddressIsTheLastToBeAsked() {
        String address = "<link rel=canonical href='https://metal.example/2026/06/03/zinc'>";
        assertThat(read(address + "<p>" + STORY).masthead().published()).hasValue(THIRD);
        assertThat(read(address + "<p>" + STORY).masthead().notes()).hasSize(1);
        assertThat(read(address + "<meta name=date content='2026-06-04'><p>" + STORY)
                        .masthead()
                        .published())
                .hasValue(FOURTH);
    }

    @Test
    void theAddressAndTheLanguageDecideAnAmbiguousDay() {
        String story = "<h1>Zinc lender asks for its money back</h1><p>03/06/2026</p><p>" + STORY;
        assertThat(read(story).masthead().published()).isEmpty();
        assertThat(read("<html lang=de>" + story).masthead().published()).hasValue(THIRD);
        assertThat(read("<link rel=canonical href='https://metal.example/2026/06/03/zinc'>" + story)
                        .masthead()
                        .published())
                .hasValue(THIRD);
    }

    @Test
    void aWholeStoryInTheDataTellsWhichBlocksAreTheStory() {
        String data = linked(article(STORY + FIRST));
        Page page = read(data + "<div><div class=promo><p>" + STORY + "</p><p>" + FIRST
                + "</p></div><div class=text><p>"
                + "Other zinc is cheaper and nobody asks for it, as far as we know. ".repeat(4)
                + "</p></div></div>");
        assertThat(bodies(page)).containsExactly(STORY.strip(), FIRST.strip());
    }

    @Test
    void aStoryThatThePageDoesNotShowIsReadFromTheData() {
        Page page = read(linked(article(STORY)) + "<h1>Zinc</h1><p>Please switch scripts on.</p>");
        assertThat(bodies(page)).contains(STORY.strip());
        assertThat(page.masthead().notes()).singleElement().asString().contains("JSON-LD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", " Read more"})
    void aStoryThatIsCutShortIsNotBelieved(String end) {
        Page page = read(linked(article(STORY + end)) + "<h1>Zinc</h1><p>Please switch scripts on.</p>");
        assertThat(bodies(page)).doesNotContain(STORY.strip());
    }

    private static String article(String body) {
        return "{\"@type\": \"NewsArticle\", \"headline\": \"Zinc\", \"articleBody\": \"" + body + "\"}";
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static Page read(String html) {
        return HtmlPage.read(html, Masthead.EMPTY);
    }

    private static List<String> bodies(Page page) {
        return page.blocks().stream()
                .filter(block -> block.role() == BlockRole.BODY)
                .map(block -> page.text().slice(block.span()))
                .toList();
    }
}
