// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sarif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.report.CitedFinding;
import org.deskcheck.report.ReportPart;
import org.deskcheck.report.RuleEntry;

/**
 * The findings as a log of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS 2020), which editors and
 * code review tools show.
 *
 * <p>A finding is a result with its id as fingerprint; what was verified is a result of kind {@code pass}. Places count
 * code points. Where an article's text is its file, places have lines too; elsewhere (a page, a line of JSON) the offsets
 * are those of the text of its record, which each artifact says.
 */
public final class SarifLog implements ReportPart {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final SarifResults results;
    private final List<ArticleFailure> failures;
    private boolean inResults;

    private SarifLog(JsonGenerator json, List<RuleEntry> rules, List<ArticleFailure> failures) {
        this.json = json;
        this.results = new SarifResults(json, rules);
        this.failures = failures;
    }

    /**
     * Begins a log.
     *
     * @param file where to; it is replaced
     * @param version the version of the program
     * @param rules the rules that findings may name
     * @param failures what could not be read
     * @throws IOException when it cannot be written
     */
    public static SarifLog create(Path file, String version, List<RuleEntry> rules, List<ArticleFailure> failures)
            throws IOException {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        JsonGenerator json = new JsonFactory()
                .createGenerator(new BufferedOutputStream(Files.newOutputStream(file)))
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        SarifLog log = new SarifLog(json, rules, failures);
        log.begin(version, rules);
        return log;
    }

    private void begin(String version, List<RuleEntry> rules) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "deskcheck");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (RuleEntry rule : rules) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        base();
        json.writeArrayFieldStart("artifacts");
    }

    private void rule(RuleEntry rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text("shortDescription", rule.title());
        text("fullDescription", rule.title() + " " + rule.why());
        text("help", rule.why());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.level().toLowerCase(Locale.ROOT));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Article ids are relative to what the user gave as input, and a report does not tell where that was. */
    private void base() throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ArticleUri.BASE);
        text("description", "The input of the run; ids of articles are relative to it.");
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void article(Analysis analysis) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("location");
        ArticleUri.write(json, analysis.article().id());
        json.writeEndObject();
        json.writeStringField("mimeType", analysis.article().source().mediaType());
        json.writeObjectFieldStart("hashes");
        json.writeStringField("sha-256", analysis.article().source().sha256());
        json.writeEndObject();
        text("description", "Offsets count code points of the text of this article's record in analysis.jsonl.");
        json.writeEndObject();
    }

    @Override
    public void finding(CitedFinding finding) throws IOException {
        beginResults();
        results.write(finding);
    }

    private void beginResults() throws IOException {
        if (!inResults) {
            json.writeEndArray();
            invocation();
            json.writeArrayFieldStart("results");
            inResults = true;
        }
    }

    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (ArticleFailure failure : failures) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            text("message", failure.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        try (json) {
            beginResults();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
