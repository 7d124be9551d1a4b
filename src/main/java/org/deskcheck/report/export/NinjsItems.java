// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;

/**
 * Articles as items of ninjs 3.0 (IPTC), one a line, enriched with the companies, organizations, people and places they
 * name and the symbols of securities. What needs attention is the editorial note, which is not for publication. The time
 * of publication is not known to the hour: it is given as the first of its day in UTC.
 */
final class NinjsItems implements Export {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json";

    private final OutputStream out;

    NinjsItems(OutputStream out) {
        this.out = out;
    }

    @Override
    public void article(Analysis analysis, List<Finding> findings) throws IOException {
        out.write(JsonExport.bytes(item(analysis, findings)));
        out.write('\n');
    }

    private static ObjectNode item(Analysis analysis, List<Finding> findings) {
        Article article = analysis.article();
        ObjectNode item = JsonExport.object();
        item.put("uri", Urn.of(article));
        item.putObject("standard").put("name", "ninjs").put("version", "3.0").put("schema", SCHEMA);
        item.put("type", "text");
        item.put("representationType", "full");
        JsonExport.put(item, "contentCreated", article.published().map(day -> day + "T00:00:00Z"));
        item.put("language", analysis.extraction().annotated().language());
        article.title()
                .ifPresent(title -> item.putArray("headlines")
                        .addObject()
                        .put("role", "main")
                        .put("contentType", "text/plain")
                        .put("value", title));
        if (!article.bylines().isEmpty()) {
            item.put("by", String.join(", ", article.bylines()));
        }
        body(item, article);
        NinjsNames.put(item, analysis.extraction());
        article.publisher()
                .ifPresent(name -> item.putArray("infoSources").addObject().put("name", name));
        item.putArray("altIds").addObject().put("role", "deskcheck").put("value", article.id());
        if (!findings.isEmpty()) {
            item.put(
                    "edNote",
                    findings.stream()
                            .map(finding -> "deskcheck, " + finding.level().label() + ": " + finding.message())
                            .collect(Collectors.joining("\n")));
        }
        return item;
    }

    /** The article's own blocks but the headline, which has its place elsewhere, a blank line between two. */
    private static void body(ObjectNode item, Article article) {
        String text = article.blocks().stream()
                .filter(block -> block.role().isArticle() && block.role() != BlockRole.HEADLINE)
                .map(Block::span)
                .map(article.text()::slice)
                .collect(Collectors.joining("\n\n"));
        long words = text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
        item.putArray("bodies")
                .addObject()
                .put("role", "main")
                .put("contentType", "text/plain")
                .put("charCount", text.codePointCount(0, text.length()))
                .put("wordCount", words)
                .put("value", text);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
