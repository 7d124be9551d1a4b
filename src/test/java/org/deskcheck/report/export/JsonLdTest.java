// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.deskcheck.model.ExportFormat;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.report.Newsroom;
import org.junit.jupiter.api.Test;

/** What we write is JSON-LD to a JSON-LD processor, and its selectors select what they should. */
class JsonLdTest {

    /** The terms of the published contexts that we use, so that no test needs a network. */
    private static final String ANNOTATION_CONTEXT = """
            {"@context": {"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
             "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "dc": "http://purl.org/dc/elements/1.1/",
             "id": {"@type": "@id", "@id": "@id"}, "type": {"@type": "@id", "@id": "@type"},
             "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody", "SpecificResource": "oa:SpecificResource",
             "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
             "AnnotationPage": "as:OrderedCollectionPage",
             "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
             "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
             "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"}, "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
             "tagging": "oa:tagging", "describing": "oa:describing", "identifying": "oa:identifying",
             "format": "dc:format", "value": "rdf:value", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
             "start": "oa:start", "end": "oa:end",
             "items": {"@type": "@id", "@id": "as:items", "@container": "@list"}}}
            """;

    private static final String SCHEMA_ORG = "{\"@context\": {\"@vocab\": \"http://schema.org/\"}}";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void annotationsAreJsonLd() throws IOException, JsonLdError {
        JsonObject page =
                expand(text(ExportFormat.WEB_ANNOTATION), ANNOTATION_CONTEXT).getJsonObject(0);
        JsonArray items = page.getJsonArray("http://www.w3.org/ns/activitystreams#items")
                .getJsonObject(0)
                .getJsonArray("@list");
        assertThat(items).hasSizeGreaterThan(20).allSatisfy(item -> {
            JsonObject annotation = item.asJsonObject();
            assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo("http://www.w3.org/ns/oa#Annotation");
            assertThat(annotation.getString("@id")).startsWith("urn:deskcheck:annotation:");
            assertThat(annotation
                            .getJsonArray("http://www.w3.org/ns/oa#hasTarget")
                            .getJsonObject(0)
                            .getJsonArray("http://www.w3.org/ns/oa#hasSelector"))
                    .hasSize(2);
        });
    }

    @Test
    void bothSelectorsSelectTheSameWords() throws IOException {
        Map<String, int[]> texts = new HashMap<>();
        try (Stream<Analysis> analyses = newsroom.holdings().analyses()) {
            analyses.forEach(analysis -> texts.put(
                    Urn.of(analysis.article()),
                    analysis.article().text().original().codePoints().toArray()));
        }
        JsonNode page = new ObjectMapper().readTree(text(ExportFormat.WEB_ANNOTATION));
        assertThat(page.get("items")).allSatisfy(annotation -> {
            int[] points = Objects.requireNonNull(
                    texts.get(annotation.at("/target/source").textValue()));
            JsonNode quote = annotation.at("/target/selector/0");
            JsonNode place = annotation.at("/target/selector/1");
            int start = place.get("start").intValue();
            int end = place.get("end").intValue();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(quote.get("exact").textValue());
            assertThat(new String(points, 0, start))
                    .endsWith(quote.get("prefix").textValue());
            assertThat(new String(points, end, points.length - end))
                    .startsWith(quote.get("suffix").textValue());
        });
    }

    @Test
    void draftsAreClaimReviewsWithoutARating() throws IOException, JsonLdError {
        List<String> drafts = text(ExportFormat.CLAIM_REVIEW).lines().toList();
        assertThat(drafts).isNotEmpty();
        for (String draft : drafts) {
            JsonObject review = expand(draft, SCHEMA_ORG).getJsonObject(0);
            assertThat(review.getJsonArray("@type").getString(0)).isEqualTo("http://schema.org/ClaimReview");
            assertThat(review)
                    .containsKeys(
                            "http://schema.org/claimReviewed",
                            "http://schema.org/itemReviewed",
                            "http://schema.org/reviewBody")
                    .doesNotContainKeys("http://schema.org/reviewRating", "http://schema.org/author");
        }
        assertThat(drafts).anyMatch(draft -> draft.contains("Calder Cloud") || draft.contains("Northlight"));
    }

    private static JsonArray expand(String json, String context) throws JsonLdError {
        JsonDocument terms = JsonDocument.of(new StringReader(context));
        return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader((url, options) -> terms)
                .get();
    }

    private String text(ExportFormat format) throws IOException {
        List<Finding> findings;
        try (Stream<Finding> all = newsroom.holdings().findings()) {
            findings = all.toList();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = Exports.to(format, out);
                Stream<Analysis> analyses = newsroom.holdings().analyses()) {
            for (Analysis analysis : analyses.toList()) {
                String id = analysis.article().id();
                export.article(
                        analysis,
                        findings.stream().filter(f -> f.articles().contains(id)).toList());
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
