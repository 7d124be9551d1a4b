// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.StableId;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Lack;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DisclosurePolicyTest {

    private static final DisclaimerFinder FINDER = DisclaimerFinder.standard();
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();

    private static final String FOR_INVESTORS =
            "Investors moved out of bitcoin and into stocks. The market for tokens was quiet. ".repeat(8);

    @TestFactory
    Stream<DynamicTest> rulesOfTheSpec() throws IOException {
        return Pages.spec("house-rules.json").stream()
                .map(spec -> DynamicTest.dynamicTest(
                        spec.get("rule").asText() + ": " + spec.get("text").asText(), () -> check(spec)));
    }

    private static void check(JsonNode spec) {
        List<String> expected = new ArrayList<>();
        spec.get("raised").forEach(phrase -> expected.add(phrase.asText()));
        Optional<String> publisher = Optional.ofNullable(spec.get("publisher")).map(JsonNode::asText);
        Article article = Pages.of(spec.get("text").asText(), BlockRole.BODY, publisher);
        List<String> raised = check(article).stream()
                .filter(finding -> finding.rule().equals(spec.get("rule").asText()))
                .flatMap(finding -> finding.evidence().stream())
                .map(evidence -> article.text().slice(evidence.span()))
                .toList();

        assertThat(raised).isEqualTo(expected);
        assertThat(check(article))
                .extracting(Finding::rule)
                .allMatch(spec.get("rule").asText()::equals);
    }

    @Test
    void anArticleForInvestorsNeedsADisclaimer() {
        assertThat(rules(Pages.of(FOR_INVESTORS, BlockRole.BODY, Optional.empty())))
                .containsExactly("disclaimer-missing");
    }

    @Test
    void anArticleOnOtherMattersNeedsNone() {
        String text = "The town council voted on the new bridge on Monday evening. ".repeat(12);

        assertThat(rules(Pages.of(text, BlockRole.BODY, Optional.empty()))).isEmpty();
    }

    @Test
    void aDisclaimerMaySayTooLittle() {
        String text = FOR_INVESTORS + "\nThis article is for informational purposes only.";

        assertThat(rules(Pages.of(text, BlockRole.BODY, Optional.empty()))).containsExactly("disclaimer-partial");
    }

    @Test
    void whatThePolicyAsksAndTheArticleLacksIsNamed() {
        String partly = FOR_INVESTORS + "\nThis article is for informational purposes only.";
        String fully = FOR_INVESTORS + "\nThis is not investment advice. Investing in tokens carries risk.";

        assertThat(lacks(partly))
                .extracting(Lack::rule, Lack::anyOf)
                .containsExactly(
                        tuple("disclaimer-partial", List.of(DisclaimerElement.NOT_ADVICE)),
                        tuple(
                                "disclaimer-partial",
                                List.of(DisclaimerElement.RISK_WARNING, DisclaimerElement.CAPITAL_LOSS)));
        assertThat(lacks(FOR_INVESTORS)).extracting(Lack::rule).containsExactly("disclaimer-missing");
        assertThat(lacks(fully)).isEmpty();
    }

    private static List<Lack> lacks(String text) {
        Article article = Pages.of(text, BlockRole.BODY, Optional.empty());
        return DisclosurePolicy.standard()
                .lacks(Pages.extraction(article), DisclaimerFinder.standard().find(article));
    }

    @Test
    void aFullDisclaimerPasses() {
        String text = FOR_INVESTORS + "\nThis is not investment advice. Investing in tokens carries risk.";

        assertThat(rules(Pages.of(text, BlockRole.BODY, Optional.empty()))).isEmpty();
    }

    @Test
    void anArticleWithoutHeaderIsReported() {
        String text = "The town council voted on the new bridge on Monday evening. ".repeat(12);

        assertThat(rules(Pages.bare(text))).containsExactly("article-undated", "article-untitled", "article-unsigned");
    }

    @Test
    void aSnippetNeedsNoHeader() {
        assertThat(rules(Pages.bare("Sales rose."))).isEmpty();
    }

    @Test
    void pricesNeedATimeOrAVenue() {
        assertThat(rules(Pages.of("BTC/USD $68,420 +2.8%", BlockRole.PRICE_WIDGET, Optional.empty())))
                .containsExactly("price-without-time");
        assertThat(rules(Pages.of("BTC/USD $68,420\nUpdated 14:30 UTC", BlockRole.PRICE_WIDGET, Optional.empty())))
                .isEmpty();
    }

    @Test
    void theSameWordsTwiceAreTwoFindings() {
        List<Finding> findings = check(Pages.of(
                "You should buy the shares.\nThe rain went on.\nYou should buy the shares.",
                BlockRole.BODY,
                Optional.empty()));

        assertThat(findings)
                .extracting(Finding::rule)
                .containsOnly("advice-second-person")
                .hasSize(2);
        assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void anIdSurvivesAnEditElsewhere() {
        Finding before = check(Pages.of("You should buy the shares.", BlockRole.BODY, Optional.empty()))
                .get(0);

        assertThat(before.id()).isEqualTo(StableId.of("f", "advice-second-person", "a", "You should buy"));
        assertThat(check(Pages.of("The rain went on.\nYou should buy the shares.", BlockRole.BODY, Optional.empty())))
                .extracting(Finding::id)
                .containsExactly(before.id());
    }

    @Test
    void aFindingSaysWhatToDo() {
        assertThat(check(Pages.of("You should buy the shares.", BlockRole.BODY, Optional.empty())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestion()).isPresent());
    }

    @Test
    void aSentenceWithinAQuotationIsNotTheArticlesOwn() {
        String text = "\"Look at this. You should buy the shares. It is simple,\" the chairman said.";

        assertThat(rules(Pages.of(text, BlockRole.BODY, Optional.empty()))).isEmpty();
        assertThat(rules(Pages.of("You should buy the shares.", BlockRole.QUOTE, Optional.empty())))
                .isEmpty();
    }

    @Test
    void aReleaseIsNotAskedForWhatANewsroomIs() {
        String release = "OSLO, March 3 (GLOBE NEWSWIRE) -- Tessel opened a plant.\n" + FOR_INVESTORS;

        assertThat(rules(Pages.bare(release))).containsExactly("article-undated", "article-untitled");
    }

    @Test
    void idsAreStable() {
        Article article = Pages.bare(FOR_INVESTORS);

        assertThat(check(article)).isEqualTo(check(article));
        assertThat(check(article)).extracting(Finding::id).doesNotHaveDuplicates();
    }

    private static List<String> rules(Article article) {
        return check(article).stream().map(Finding::rule).toList();
    }

    private static List<Finding> check(Article article) {
        return POLICY.check(Pages.extraction(article), FINDER.find(article));
    }
}
