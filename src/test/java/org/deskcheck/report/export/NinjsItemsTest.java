// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Inputs;
import org.deskcheck.ingest.Reader;
import org.deskcheck.ingest.UnreadableException;
import org.deskcheck.model.ExportFormat;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.Article;
import org.deskcheck.report.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write is ninjs to our own reader of it, and has no property that version 3.0 does not know. */
class NinjsItemsTest {

    private static final Set<String> PROPERTIES = Set.of(
            "uri",
            "standard",
            "type",
            "representationType",
            "contentCreated",
            "language",
            "headlines",
            "by",
            "bodies",
            "people",
            "organisations",
            "places",
            "subjects",
            "infoSources",
            "altIds",
            "edNote");

    @TempDir
    private Path folder;

    private final Newsroom newsroom = new Newsroom();

    @Test
    void hasOnlyWhatTheStandardKnows() throws IOException {
        for (JsonNode item : items()) {
            assertThat(item.fieldNames()).toIterable().isSubsetOf(PROPERTIES);
            assertThat(URI.create(item.get("uri").textValue()).isAbsolute()).isTrue();
            assertThat(item.get("type").textValue()).isEqualTo("text");
            if (item.has("contentCreated")) {
                assertThat(OffsetDateTime.parse(item.get("contentCreated").textValue()))
                        .isNotNull();
            }
            for (JsonNode organisation : item.path("organisations")) {
                assertThat(organisation.fieldNames()).toIterable().isSubsetOf("name", "rel", "uri", "symbols");
            }
        }
    }

    @Test
    void companiesCarryTheirSymbols() throws IOException {
        JsonNode organisations = items().stream()
                .filter(item -> item.at("/altIds/0/value").textValue().equals("wire/northlight-calder.html"))
                .findFirst()
                .orElseThrow()
                .get("organisations");
        assertThat(organisations)
                .anySatisfy(organisation -> assertThat(
                                organisation.at("/symbols/0/ticker").textValue())
                        .isNotEmpty());
    }

    @Test
    void comesBackThroughTheReader() throws IOException, UnreadableException {
        List<Analysis> analyses;
        try (Stream<Analysis> all = newsroom.holdings().analyses()) {
            analyses = all.toList();
        }
        List<JsonNode> items = items();
        for (int i = 0; i < items.size(); i++) {
            Article was = analyses.get(i).article();
            Path file = folder.resolve("item-" + i + ".json");
            Files.writeString(file, items.get(i).toString());
            Document document = Inputs.of(List.of(file.toString()), java.io.InputStream.nullInputStream(), false)
                    .documents()
                    .next();
            Article read = new Reader().read(document);
            assertThat(read.title()).isEqualTo(was.title());
            assertThat(read.publisher()).isEqualTo(was.publisher());
            assertThat(read.published()).isEqualTo(was.published());
            assertThat(read.published().orElse(LocalDate.EPOCH)).isAfterOrEqualTo(LocalDate.EPOCH);
        }
    }

    private List<JsonNode> items() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = Exports.to(ExportFormat.NINJS, out);
                Stream<Analysis> analyses = newsroom.holdings().analyses()) {
            for (Analysis analysis : analyses.toList()) {
                export.article(analysis, analysis.findings());
            }
        }
        ObjectMapper json = new ObjectMapper();
        java.util.ArrayList<JsonNode> items = new java.util.ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            items.add(json.readTree(line));
        }
        return items;
    }
}
