// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.deskcheck.extract.HandMentions;
import org.deskcheck.extract.RecordedAnnotations;
import org.deskcheck.extract.date.DateScanner;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Text;
import org.deskcheck.model.text.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DealFinderTest {

    private static final Map<String, AnnotatedArticle> RECORDED = RecordedAnnotations.read("/recorded/statements.tsv");

    @TestFactory
    List<DynamicTest> readsDealsAsTold() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream stream = DealFinderTest.class.getResourceAsStream("/specs/deals.json")) {
            for (JsonNode spec : new ObjectMapper().readTree(stream)) {
                String name = spec.get("case").asText();
                List<String> expected = new ArrayList<>();
                spec.get("deals").forEach(deal -> expected.add(deal.asText()));
                List<String> terms = new ArrayList<>();
                spec.path("terms").forEach(term -> terms.add(term.asText()));
                tests.add(DynamicTest.dynamicTest(name, () -> {
                    assertThat(deals(name)).extracting(DealFinderTest::line).containsExactlyElementsOf(expected);
                    for (int i = 0; i < terms.size(); i++) {
                        assertThat(terms(deals(name).get(i))).contains(terms.get(i));
                    }
                }));
            }
        }
        return tests;
    }

    @Test
    void keepsTranchesRatingsAndTenor() {
        Deal facility = deals("tranches").get(0);
        assertThat(facility.tranches()).extracting(Figure::text).containsExactly("$210 million", "$155 million");
        assertThat(facility.ratings())
                .extracting(r -> r.agency() + " " + r.grade())
                .containsExactly("Fitch A", "DBRS A(low)");
        assertThat(facility.evidence()).hasSize(3);
    }

    @Test
    void givesTheSameIdsAgain() {
        assertThat(deals("two-contracts")).isEqualTo(deals("two-contracts"));
        assertThat(deals("two-contracts")).extracting(Deal::id).doesNotHaveDuplicates();
    }

    /** Any order of words and any tags: nothing is thrown, and what is found lies within the text. */
    @Test
    void takesAnyTokens() {
        Random random = new Random(20260604);
        List<AnnotatedArticle> articles = List.copyOf(RECORDED.values());
        for (int round = 0; round < 400; round++) {
            AnnotatedArticle article = articles.get(random.nextInt(articles.size()));
            AnnotatedArticle shuffled = new AnnotatedArticle(
                    article.article(),
                    "en",
                    article.sentences().stream().map(s -> retagged(s, random)).toList());
            Text text = article.article().text();
            for (Deal deal : DealFinder.standard()
                    .find(shuffled, HandMentions.figures(text), List.of(), HandMentions.names(text))) {
                assertThat(deal.evidence())
                        .isNotEmpty()
                        .allSatisfy(e -> assertThat(text.span().contains(e)).isTrue());
                assertThat(deal.parties())
                        .allSatisfy(
                                p -> assertThat(text.span().contains(p.span())).isTrue());
            }
        }
    }

    private static Sentence retagged(Sentence sentence, Random random) {
        List<Token> tokens = sentence.tokens();
        List<Token> other = tokens.stream()
                .map(t -> new Token(
                        t.span(),
                        t.text(),
                        t.lemma(),
                        tokens.get(random.nextInt(tokens.size())).pos(),
                        t.name()))
                .toList();
        return new Sentence(sentence.span(), sentence.role(), other);
    }

    private static AnnotatedArticle recorded(String name) {
        return Objects.requireNonNull(RECORDED.get(name), name);
    }

    private static List<Deal> deals(String name) {
        AnnotatedArticle article = recorded(name);
        Text text = article.article().text();
        return DealFinder.standard()
                .find(
                        article,
                        HandMentions.figures(text),
                        DateScanner.standard()
                                .scan(text, text.span(), article.article().published()),
                        HandMentions.names(text));
    }

    /** The lesser terms, those that are told. */
    private static String terms(Deal deal) {
        List<String> terms = new ArrayList<>();
        deal.tenor().ifPresent(tenor -> terms.add("tenor=" + tenor.text()));
        deal.rate().ifPresent(rate -> terms.add("rate=" + rate.text()));
        deal.stake().ifPresent(stake -> terms.add("stake=" + stake.text()));
        deal.collateral().ifPresent(collateral -> terms.add("collateral=" + collateral));
        terms.add("tranches=" + deal.tranches().stream().map(Figure::text).collect(Collectors.joining(", ")));
        terms.add("ratings="
                + deal.ratings().stream().map(r -> r.agency() + " " + r.grade()).collect(Collectors.joining(", ")));
        terms.add("evidence=" + deal.evidence().size());
        return String.join(" ", terms);
    }

    private static String line(Deal deal) {
        String amount = deal.amount()
                .map(a -> a.unit().orElse("") + " " + a.value().toBigInteger())
                .orElse(deal.amountUndisclosed() ? "undisclosed" : "-");
        return deal.type().label() + " " + deal.status().label() + " " + amount + " | "
                + deal.parties().stream()
                        .map(p -> p.role().label() + "=" + p.name())
                        .collect(Collectors.joining(" "));
    }
}
