// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Status;
import org.deskcheck.model.text.Span;
import org.deskcheck.report.Citation;
import org.deskcheck.report.CitedFinding;
import org.deskcheck.report.FilePlace;
import org.deskcheck.report.RuleEntry;

/** Writes findings as results. */
final class SarifResults {

    private final JsonGenerator json;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    SarifResults(JsonGenerator json, List<RuleEntry> rules) {
        this.json = json;
        for (RuleEntry rule : rules) {
            ruleIndex.putIfAbsent(rule.id(), ruleIndex.size());
        }
    }

    void write(CitedFinding cited) throws IOException {
        Finding finding = cited.finding();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        Optional<Integer> index = Optional.ofNullable(ruleIndex.get(finding.rule()));
        if (index.isPresent()) {
            json.writeNumberField("ruleIndex", index.get());
        }
        verdict(finding);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", finding.message());
        json.writeEndObject();
        locations(cited);
        json.writeObjectFieldStart("fingerprints");
        json.writeStringField("deskcheck/finding/v1", finding.id());
        json.writeEndObject();
        suppressions(cited);
        properties(cited);
        json.writeEndObject();
    }

    /** What passed has no level; whatever else is found is for somebody to look at. */
    private void verdict(Finding finding) throws IOException {
        boolean verified = finding.outcome().filter(Outcome::isVerified).isPresent();
        json.writeStringField("kind", verified ? "pass" : "fail");
        json.writeStringField("level", verified ? "none" : finding.level().label());
    }

    /** The first place is the result's, the others relate to it; a finding without a place concerns the whole article. */
    private void locations(CitedFinding cited) throws IOException {
        json.writeArrayFieldStart("locations");
        Optional<Citation> first = cited.citations().stream().findFirst();
        if (first.isPresent()) {
            location(first.get(), 0);
        } else {
            for (String article : cited.finding().articles().stream().limit(1).toList()) {
                whole(article);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relatedLocations");
        for (int i = 1; i < cited.citations().size(); i++) {
            location(cited.citations().get(i), i);
        }
        json.writeEndArray();
    }

    private void location(Citation citation, int id) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", id);
        json.writeObjectFieldStart("physicalLocation");
        artifact(citation.evidence().article());
        json.writeObjectFieldStart("region");
        if (citation.place().isPresent()) {
            place(citation.place().get());
        }
        Span span = citation.evidence().span();
        json.writeNumberField("charOffset", span.begin());
        json.writeNumberField("charLength", span.length());
        json.writeObjectFieldStart("snippet");
        json.writeStringField("text", citation.quote());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void whole(String article) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(article);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void artifact(String article) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        ArticleUri.write(json, article);
        json.writeEndObject();
    }

    private void place(FilePlace place) throws IOException {
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endLine", place.endLine());
        json.writeNumberField("endColumn", place.endColumn());
    }

    /** A dismissed finding is suppressed for good, one of the baseline because it is known; an accepted one stands. */
    private void suppressions(CitedFinding cited) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (cited.status() == Status.DISMISSED || cited.status() == Status.KNOWN) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            String reasons = cited.decisions().stream()
                    .map(decision -> decision.by() + ": " + decision.why())
                    .collect(Collectors.joining("; "));
            json.writeStringField("justification", reasons.isEmpty() ? "known from an earlier run" : reasons);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(CitedFinding cited) throws IOException {
        Finding finding = cited.finding();
        json.writeObjectFieldStart("properties");
        json.writeStringField("level", finding.level().label());
        if (finding.outcome().isPresent()) {
            json.writeStringField("outcome", finding.outcome().get().name());
        }
        if (finding.computation().isPresent()) {
            json.writeStringField("computation", finding.computation().get());
        }
        if (finding.suggestion().isPresent()) {
            json.writeStringField("suggestion", finding.suggestion().get());
        }
        json.writeStringField("status", cited.status().label());
        json.writeArrayFieldStart("articles");
        for (String article : finding.articles()) {
            json.writeString(article);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
