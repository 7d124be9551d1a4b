// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Stage;
import org.deskcheck.report.Edition;
import org.deskcheck.report.Newsroom;
import org.deskcheck.report.RuleEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifLogTest {

    private static final List<RuleEntry> RULES = List.of(
            new RuleEntry("sum-of-parts", "warning", "Parts add up.", "A total must hold."),
            new RuleEntry("claim-conflict", "error", "Two figures.", "One is wrong."));

    @TempDir
    private Path directory;

    private final Newsroom newsroom = new Newsroom();
    private Run run;
    private String text;

    @BeforeEach
    void write() throws IOException {
        Path file = directory.resolve("findings.sarif");
        try (Edition edition = new Edition()) {
            edition.add(SarifLog.create(
                    file, "0.1.0", RULES, List.of(new ArticleFailure("scan.pdf", Stage.INGEST, "it is encrypted"))));
            edition.print(newsroom.report());
        }
        text = Files.readString(file);
        run = new ObjectMapper().readValue(text, SarifSchema210.class).getRuns().get(0);
    }

    @Test
    void fitsTheSchemaOfOasis() throws IOException {
        try (InputStream stream = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(stream, InputFormat.JSON);
            assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(text.replace("\"charOffset\"", "\"charOfset\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void everyFindingIsAResultWithItsIdAsFingerprint() {
        List<String> ids;
        try (Stream<Finding> findings = newsroom.holdings().findings()) {
            ids = findings.map(finding -> finding.id()).toList();
        }
        assertThat(run.getResults())
                .extracting(result ->
                        result.getFingerprints().getAdditionalProperties().get("deskcheck/finding/v1"))
                .isEqualTo(ids);
        assertThat(run.getResults()).allMatch(result -> result.getSuppressions().isEmpty());
    }

    @Test
    void placesCountCodePointsAndQuoteTheWordsThere() {
        assertThat(run.getColumnKind()).isEqualTo(Run.ColumnKind.UNICODE_CODE_POINTS);
        Result conflict = result("f-1001");
        assertThat(conflict.getRuleIndex()).isEqualTo(1);
        assertThat(conflict.getLevel()).isEqualTo(Result.Level.ERROR);
        Location first = conflict.getLocations().get(0);
        Location second = conflict.getRelatedLocations().iterator().next();
        assertThat(words(first)).isEqualTo("$3.65 billion");
        assertThat(first.getPhysicalLocation().getRegion().getSnippet().getText())
                .isEqualTo("$3.65 billion");
        assertThat(words(second)).isEqualTo("$3.8 billion");
    }

    @Test
    void whatWasVerifiedPasses() {
        Result verified = result("f-1004");
        assertThat(verified.getKind()).isEqualTo(Result.Kind.PASS);
        assertThat(verified.getLevel()).isEqualTo(Result.Level.NONE);
    }

    @Test
    void whatCouldNotBeReadIsANotification() {
        assertThat(run.getInvocations().get(0).getToolExecutionNotifications())
                .singleElement()
                .satisfies(note -> assertThat(note.getMessage().getText()).isEqualTo("it is encrypted"));
    }

    @ParameterizedTest
    @CsvSource({
        "wire/a b.txt, wire/a%20b.txt",
        "urn:x:1, urn%3Ax%3A1",
        "../../etc/passwd, %2E%2E/%2E%2E/etc/passwd",
        "/etc/x, %2Fetc/x",
        "a//b, a/%2Fb",
        "ü?#%, %C3%BC%3F%23%25"
    })
    void anyIdIsARelativeReference(String id, String uri) {
        assertThat(ArticleUri.of(id)).isEqualTo(uri);
        URI resolved = URI.create("file:///base/").resolve(ArticleUri.of(id));
        assertThat(resolved.toString()).startsWith("file:/");
        assertThat(resolved.normalize().getRawPath()).startsWith("/base/");
    }

    private Result result(String id) {
        return run.getResults().stream()
                .filter(result ->
                        result.getFingerprints().getAdditionalProperties().containsValue(id))
                .findFirst()
                .orElseThrow();
    }

    private String words(Location location) {
        String uri = location.getPhysicalLocation().getArtifactLocation().getUri();
        Region region = location.getPhysicalLocation().getRegion();
        try (Stream<Analysis> analyses = newsroom.holdings().analyses()) {
            Analysis article = analyses.filter(
                            analysis -> ArticleUri.of(analysis.article().id()).equals(uri))
                    .findFirst()
                    .orElseThrow();
            int begin = region.getCharOffset();
            return article.article().text().slice(new Span(begin, begin + region.getCharLength()));
        }
    }
}
