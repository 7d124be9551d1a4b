// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.deskcheck.extract.HandMentions;
import org.deskcheck.extract.RecordedAnnotations;
import org.deskcheck.extract.date.DateScanner;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ClaimFinderTest {

    private static final Map<String, AnnotatedArticle> RECORDED = RecordedAnnotations.read("/recorded/statements.tsv");

    @TestFactory
    List<DynamicTest> readsClaimsAsPutForward() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream stream = ClaimFinderTest.class.getResourceAsStream("/specs/claims.json")) {
            for (JsonNode spec : new ObjectMapper().readTree(stream)) {
                String name = spec.get("case").asText();
                List<String> expected = new ArrayList<>();
                spec.get("claims").forEach(claim -> expected.add(claim.asText()));
                tests.add(DynamicTest.dynamicTest(
                        name, () -> assertThat(lines(name)).containsExactlyElementsOf(expected)));
            }
        }
        return tests;
    }

    @Test
    void keepsWorthWithinItsScale() {
        RECORDED.keySet().stream()
                .flatMap(name -> claims(name).stream())
                .forEach(claim -> assertThat(claim.checkWorthiness())
                        .isBetween(BigDecimal.ZERO, BigDecimal.ONE)
                        .satisfies(worth -> assertThat(worth.scale()).isEqualTo(2)));
    }

    @Test
    void tellsEqualClaimsApart() {
        RECORDED.keySet()
                .forEach(name -> assertThat(claims(name)).extracting(Claim::id).doesNotHaveDuplicates());
    }

    @Test
    void carriesTheCompanyIntoTheNextSentence() {
        assertThat(claims("carried"))
                .last()
                .satisfies(claim -> assertThat(claim.about()).containsExactly("company:norvane"));
    }

    @Test
    void liesWithinItsText() {
        RECORDED.forEach((name, article) -> claims(name)
                .forEach(claim -> assertThat(claim.text())
                        .isEqualTo(article.article().text().slice(claim.span()))));
    }

    private static AnnotatedArticle recorded(String name) {
        return Objects.requireNonNull(RECORDED.get(name), name);
    }

    private static List<Claim> claims(String name) {
        AnnotatedArticle article = recorded(name);
        Text text = article.article().text();
        return ClaimFinder.standard()
                .find(
                        article,
                        HandMentions.figures(text),
                        DateScanner.standard()
                                .scan(text, text.span(), article.article().published()),
                        HandMentions.names(text),
                        List.of());
    }

    private static List<String> lines(String name) {
        List<Figure> figures = HandMentions.figures(recorded(name).article().text());
        return claims(name).stream().map(claim -> line(claim, figures)).toList();
    }

    private static String line(Claim claim, List<Figure> figures) {
        return String.join(
                " | ",
                claim.figure().map(index -> figures.get(index).text()).orElse("-"),
                claim.subject().orElse("-"),
                claim.measure().orElse("-"),
                claim.scope().orElse("-"),
                claim.period().orElse("-"),
                claim.modality().label(),
                label(claim.direction()),
                (claim.attribution().kind().label() + " "
                                + claim.attribution().source().orElse(""))
                        .trim());
    }

    private static String label(Optional<? extends Labelled> value) {
        return value.map(Labelled::label).orElse("-");
    }
}
