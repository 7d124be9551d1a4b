// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DisclaimerFinderTest {

    private static final DisclaimerFinder FINDER = DisclaimerFinder.standard();

    @TestFactory
    Stream<DynamicTest> elementsOfTheSpec() throws IOException {
        return Pages.spec("disclaimers.json").stream()
                .map(spec -> DynamicTest.dynamicTest(spec.get("text").asText(), () -> check(spec)));
    }

    private static void check(JsonNode spec) {
        TreeSet<String> expected = new TreeSet<>();
        spec.get("elements").forEach(element -> expected.add(element.asText()));
        TreeSet<String> found = new TreeSet<>();
        find(spec.get("text").asText(), BlockRole.FURNITURE)
                .forEach(disclaimer -> disclaimer.elements().forEach(element -> found.add(element.label())));

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aSectionRunsFromItsHeadingToTheNext() {
        String section = "Cautionary Note\n"
                + "This release contains forward-looking statements.\n"
                + "These concern the opening of the mine; its cost; and its yield.\n"
                + "Undue reliance should not be placed on them.";
        String text = "Sales rose.\n" + section + "\nAbout Brightwell\nBrightwell runs mines.";

        assertThat(find(text, BlockRole.BODY)).extracting(Disclaimer::text).containsExactly(section);
    }

    @Test
    void aLabelOpensALine() {
        String text = "Disclaimer: The text is not investment advice. It was written in May.";

        assertThat(find("Sales rose.\n" + text, BlockRole.BODY))
                .extracting(Disclaimer::text)
                .containsExactly(text);
    }

    @Test
    void aSentenceInAParagraphStandsAlone() {
        String sentence = "This is not investment advice.";

        assertThat(find("Sales rose in May. " + sentence + " Costs fell.", BlockRole.BODY))
                .extracting(Disclaimer::text)
                .containsExactly(sentence);
    }

    @Test
    void elementsComeInTheirOrder() {
        String text = "Do your own research. This is not investment advice.";

        assertThat(find(text, BlockRole.BODY).get(0).elements())
                .containsExactly(DisclaimerElement.NOT_ADVICE, DisclaimerElement.OWN_RESEARCH);
    }

    @Test
    void aHeadingWithNothingBelowIsNone() {
        assertThat(find("Disclosures\nSales rose in May.\nCosts fell in June.", BlockRole.BODY))
                .isEmpty();
    }

    private static List<Disclaimer> find(String text, BlockRole role) {
        Article article = Pages.of(text, role, Optional.empty());
        return FINDER.find(article);
    }
}
