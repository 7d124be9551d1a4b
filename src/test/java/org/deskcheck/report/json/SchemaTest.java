// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Comparison;
import org.deskcheck.model.finding.Facet;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Hit.Detail;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.finding.Passage.Place;
import org.deskcheck.model.finding.SavedQuery;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;
import org.deskcheck.report.Newsroom;
import org.deskcheck.sample.Excerpt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every record is what its published schema says, and comes back as it was. */
class SchemaTest {

    static Stream<Analysis> analyses() {
        return Stream.of(Samples.full(), Samples.empty());
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void readsBackWhatItWrote(Analysis analysis) {
        byte[] record = AnalysisJson.write(analysis);
        assertThat(AnalysisJson.read(record)).isEqualTo(analysis);
        assertThat(AnalysisJson.write(AnalysisJson.read(record))).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void readsWhatCanBeQuotedWithoutTheRest(Analysis analysis) {
        byte[] record = AnalysisJson.write(analysis);
        int length = AnalysisJson.quotableLength(record);
        assertThat(AnalysisJson.readQuotable(record)).isEqualTo(Excerpt.of(analysis));
        assertThat(AnalysisJson.readQuotable(Arrays.copyOf(record, length))).isEqualTo(Excerpt.of(analysis));
        assertThat((char) record[length - 1]).isEqualTo(']');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"id\":", "{\"id\":\"a\"}", "{\"text\":{\"id\":1}}"})
    void whatIsNoRecordCannotBeQuoted(String record) {
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException().isThrownBy(() -> AnalysisJson.readQuotable(bytes));
        assertThatIllegalArgumentException().isThrownBy(() -> AnalysisJson.quotableLength(bytes));
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void analysesFitTheirSchema(Analysis analysis) throws IOException {
        assertThat(problems("analysis", AnalysisJson.write(analysis))).isEmpty();
    }

    @Test
    void aRecordThatLacksAFieldDoesNotFit() throws IOException {
        String record = new String(AnalysisJson.write(Samples.empty()), StandardCharsets.UTF_8);
        byte[] lacking = record.replace("\"notes\":[],", "").getBytes(StandardCharsets.UTF_8);
        assertThat(problems("analysis", lacking)).isNotEmpty();
    }

    @Test
    void surfacesStandAtTheirCodePoints() throws IOException {
        JsonNode record = new ObjectMapper().readTree(AnalysisJson.write(Samples.full()));
        int[] points = record.get("text").textValue().codePoints().toArray();
        JsonNode figure = record.get("figures").get(0);
        int begin = figure.get("begin").intValue();
        assertThat(new String(points, begin, figure.get("end").intValue() - begin))
                .isEqualTo(figure.get("text").textValue());
    }

    @Test
    void findingsFitTheirSchemaAndComeBack() throws IOException {
        Finding finding = Samples.finding("a.txt", new Span(1, 2));
        assertThat(problems("finding", FindingJson.write(finding))).isEmpty();
        assertThat(FindingJson.read(FindingJson.write(finding))).isEqualTo(finding);
    }

    @Test
    void originsAndComparisonsFitTheirSchemas() throws IOException {
        OriginGroup group = new OriginGroup(List.of("a", "b"), OriginGroup.Kind.NEAR_DUPLICATE, "a");
        assertThat(problems("origin", OriginJson.write(group))).isEmpty();
        Comparison comparison = new Comparison(
                Samples.full().extraction().figures().stream().findFirst(),
                Optional.empty(),
                Outcome.UNSUPPORTED,
                "nothing in the source");
        assertThat(problems("comparison", ComparisonJson.write("p", Outcome.UNSUPPORTED, List.of(comparison))))
                .isEmpty();
    }

    @Test
    void summariesFitTheirSchema() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        List.of("input", "libraries", "program", "rules", "securities")
                .forEach(name -> digests.put(name, "0".repeat(64)));
        byte[] summary = SummaryJson.write(
                new Newsroom().report(),
                Instant.EPOCH,
                new TreeMap<>(Map.of("ingest", Duration.ofMillis(5))),
                new TreeMap<>(Map.of("deskcheck", "0.1.0", "java", "17", "rules house", "2")),
                digests);
        assertThat(problems("summary", summary)).isEmpty();
        Provenance read = Provenance.read(summary);
        assertThat(read.digests()).isEqualTo(digests);
        assertThat(read.versions()).containsEntry("rules house", "2");
    }

    @Test
    void hitsFitTheirSchema() throws IOException {
        ArticleCard card = new ArticleCard("a.txt", Optional.of("A"), Optional.empty(), Optional.empty(), "a.txt");
        Passage placed = new Passage(
                "twelve ships", List.of(new Span(0, 6)), Optional.of(new Place(new Span(40, 52), 3, BlockRole.BODY)));
        Passage unplaced = new Passage("twelve ships", List.of(), Optional.empty());
        Hit hit = new Hit(
                Kind.CLAIM, "c-1", card, 1.5f, List.of(placed, unplaced), List.of(new Detail("figure", "12")), "x1");
        assertThat(problems("hit", HitJson.write(hit))).isEmpty();
    }

    @Test
    void facetsFitTheSchemaOfHits() throws IOException {
        Facet facet = new Facet(SearchField.PUBLISHER, List.of(new Facet.Count("The Quay", 3)), 1);
        assertThat(problems("hit", HitJson.write(facet))).isEmpty();
    }

    @Test
    void newsOfSavedQueriesFitTheirSchema() throws IOException {
        News news = new News(
                new SavedQuery("ships", Kind.ARTICLE, "ships"),
                2,
                1,
                List.of(new News.Item("a.txt", "a.txt", "Ships")));
        assertThat(problems("watch", HitJson.write(news))).isEmpty();
    }

    @Test
    void claimsComeBackWithTheirFigures() {
        Analysis analysis = Samples.full();
        Article article = analysis.article();
        FiledClaim claim = new FiledClaim(
                new ArticleCard(article.id(), article.title(), article.publisher(), article.published(), article.id()),
                analysis.extraction().claims().get(0),
                analysis.extraction().figures().stream().findFirst());
        assertThat(ClaimJson.read(ClaimJson.write(claim))).isEqualTo(claim);
    }

    @Test
    void refusesWhatIsNoRecord() {
        assertThatIllegalArgumentException().isThrownBy(() -> AnalysisJson.read("{]".getBytes(StandardCharsets.UTF_8)));
        assertThatIllegalArgumentException().isThrownBy(() -> AnalysisJson.read("{}".getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Error> problems(String schema, byte[] record) throws IOException {
        try (InputStream stream = AnalysisJson.class.getResourceAsStream(schema + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON)
                    .validate(new String(record, StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
