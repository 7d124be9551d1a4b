// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Span;

/**
 * W3C Web Annotations (Recommendation of 23 February 2017), as one annotation page in JSON-LD with an annotation a line.
 * Each points at its words twice: by the words with their neighbours (TextQuoteSelector), which survives a change of the
 * page, and by their place in the article's text in code points (TextPositionSelector).
 */
final class WebAnnotations implements Export {

    private static final int AROUND = 32;
    private static final String HEAD =
            "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:deskcheck:annotations\","
                    + "\"type\":\"AnnotationPage\",\"items\":[";

    private final OutputStream out;
    private boolean begun;

    WebAnnotations(OutputStream out) throws IOException {
        this.out = out;
        write(HEAD);
    }

    @Override
    public void article(Analysis analysis, List<Finding> findings) throws IOException {
        for (Mark mark : Mark.of(analysis)) {
            write(begun ? ",\n" : "\n");
            out.write(JsonExport.bytes(annotation(analysis.article(), mark)));
            begun = true;
        }
    }

    private static ObjectNode annotation(Article article, Mark mark) {
        ObjectNode annotation = JsonExport.object();
        annotation.put(
                "id",
                Urn.of(
                        "annotation",
                        article.id() + "/" + mark.type() + "/" + mark.span().begin() + "-"
                                + mark.span().end()));
        annotation.put("type", "Annotation");
        annotation.put("motivation", mark.isRemark() ? "describing" : "tagging");
        ArrayNode bodies = annotation.putArray("body");
        body(bodies, "tagging", mark.type());
        mark.note().ifPresent(note -> body(bodies, "describing", note));
        mark.identity()
                .ifPresent(name -> bodies.addObject()
                        .put("type", "SpecificResource")
                        .put("purpose", "identifying")
                        .put("source", name));
        ObjectNode target = annotation.putObject("target");
        target.put("source", Urn.of(article));
        selectors(target.putArray("selector"), article, mark.span());
        return annotation;
    }

    private static void body(ArrayNode bodies, String purpose, String text) {
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", text);
    }

    private static void selectors(ArrayNode selectors, Article article, Span span) {
        Span before = new Span(Math.max(0, span.begin() - AROUND), span.begin());
        Span after = new Span(span.end(), Math.min(article.text().length(), span.end() + AROUND));
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", article.text().slice(span))
                .put("prefix", article.text().slice(before))
                .put("suffix", article.text().slice(after));
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", span.begin())
                .put("end", span.end());
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        write("\n]}\n");
        out.flush();
    }
}
