// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Article;

/**
 * Drafts of fact checks as schema.org's ClaimReview in JSON-LD, one a line: a draft for each claim that an open error or
 * warning rests on. What was found is in the body; the rating, the reviewer and the address are left to a person, for the
 * program does not rule on what is true.
 */
final class ClaimReviews implements Export {

    private final OutputStream out;

    ClaimReviews(OutputStream out) {
        this.out = out;
    }

    @Override
    public void article(Analysis analysis, List<Finding> findings) throws IOException {
        for (Claim claim : analysis.extraction().claims()) {
            List<Finding> on = findings.stream()
                    .filter(finding -> restsOn(finding, analysis.article(), claim))
                    .toList();
            if (!on.isEmpty()) {
                out.write(JsonExport.bytes(draft(analysis.article(), claim, on)));
                out.write('\n');
            }
        }
    }

    private static boolean restsOn(Finding finding, Article article, Claim claim) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.article().equals(article.id()))
                .map(Evidence::span)
                .anyMatch(claim.span()::contains);
    }

    private static ObjectNode draft(Article article, Claim claim, List<Finding> findings) {
        ObjectNode review = JsonExport.object();
        review.put("@context", "https://schema.org");
        review.put("@type", "ClaimReview");
        review.put("@id", Urn.of("claim-review", claim.id()));
        review.put("creativeWorkStatus", "Draft");
        review.put("claimReviewed", claim.text());
        review.set("itemReviewed", item(article, claim));
        StringBuilder body = new StringBuilder();
        ArrayNode keywords = review.putArray("keywords");
        for (Finding finding : findings) {
            body.append(body.length() == 0 ? "" : "\n").append(finding.message());
            finding.computation()
                    .ifPresent(formula -> body.append(" (").append(formula).append(')'));
            keywords.add(finding.rule());
        }
        review.put("reviewBody", body.toString());
        return review;
    }

    private static ObjectNode item(Article article, Claim claim) {
        ObjectNode item = JsonExport.object();
        item.put("@type", "Claim");
        item.put("@id", Urn.of("claim", claim.id()));
        item.put("text", claim.text());
        author(article, claim)
                .ifPresent(name ->
                        item.putObject("author").put("@type", "Organization").put("name", name));
        JsonExport.put(item, "datePublished", article.published().map(Object::toString));
        ObjectNode appearance = item.putObject("appearance");
        appearance.put("@type", "NewsArticle");
        appearance.put("@id", Urn.of(article));
        JsonExport.put(appearance, "url", article.url());
        JsonExport.put(appearance, "headline", article.title());
        JsonExport.put(appearance, "datePublished", article.published().map(Object::toString));
        article.publisher()
                .ifPresent(name -> appearance
                        .putObject("publisher")
                        .put("@type", "Organization")
                        .put("name", name));
        return item;
    }

    /** Who says it: the named source, or else the publisher. */
    private static Optional<String> author(Article article, Claim claim) {
        return Optional.of(claim.attribution())
                .filter(attribution -> attribution.kind() == Attribution.Kind.NAMED)
                .flatMap(Attribution::source)
                .or(article::publisher);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
