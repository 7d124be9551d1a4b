// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.List;
import org.deskcheck.report.json.RecordWriter;

/** A difference as one JSON object; its schema is {@code diff.schema.json}. */
public final class DifferenceJson {

    private static final int SCHEMA_VERSION = 1;

    private DifferenceJson() {}

    /** The object as UTF-8 JSON, without a line feed. */
    public static byte[] write(RunDifference difference) {
        return RecordWriter.object(json -> {
            json.number("schemaVersion", SCHEMA_VERSION)
                    .list(
                            "causes",
                            difference.causes(),
                            cause -> json.label("kind", cause.kind())
                                    .label("state", cause.state())
                                    .text("detail", cause.detail()));
            json.nested("articles", () -> articles(json, difference.articles()));
            json.list(
                    "moves",
                    difference.moves(),
                    move -> json.text("article", move.article())
                            .label("kind", move.kind())
                            .text("matter", move.matter())
                            .text("before", move.before())
                            .text("after", move.after()));
            json.nested("findings", () -> findings(json, difference.findings()));
        });
    }

    private static void articles(RecordWriter json, ArticleChanges articles) {
        articles(json, "added", articles.added());
        articles(json, "removed", articles.removed());
        articles(json, "changed", articles.changed());
        articles(json, "readDifferently", articles.readDifferently());
        json.number("same", articles.same());
    }

    private static void articles(RecordWriter json, String name, List<ArticleLine> articles) {
        json.list(
                name,
                articles,
                article -> json.text("id", article.id())
                        .text("title", article.title())
                        .text("publisher", article.publisher())
                        .text("published", article.published().map(Object::toString)));
    }

    private static void findings(RecordWriter json, FindingChanges findings) {
        findings(json, "new", findings.fresh());
        findings(json, "fixed", findings.fixed());
        findings(json, "gone", findings.gone());
        findings(json, "stillOpen", findings.stillOpen());
        findings(json, "decided", findings.decided());
        json.number("notesAdded", findings.notesAdded());
        json.number("notesRemoved", findings.notesRemoved());
    }

    private static void findings(RecordWriter json, String name, List<FindingLine> findings) {
        json.list(
                name,
                findings,
                line -> json.text("id", line.finding().id())
                        .text("rule", line.finding().rule())
                        .label("level", line.finding().level())
                        .text("outcome", line.finding().outcome().map(Enum::name))
                        .text("message", line.finding().message())
                        .texts("articles", line.finding().articles())
                        .label("before", line.before())
                        .label("after", line.after())
                        .flag("articleChanged", line.articleChanged()));
    }
}
