// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.Article;

/** {@code articles}: a row for each article, with counts of what it holds. */
final class ArticleTable implements Table<Analysis> {

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public String meaning() {
        return "An article that was read";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("id", "Id of the article"),
                Column.text("title", "Headline"),
                Column.text("bylines", "Authors as printed, joined by semicolons"),
                Column.text("publisher", "Who published it"),
                Column.date("published", "Day of publication"),
                Column.text("url", "Canonical address"),
                Column.text("language", "ISO 639-1 code; und when there is too little text to tell"),
                Column.text("tone", "positive, neutral or negative"),
                Column.number("tone_score", "From -1 (negative) to 1 (positive)"),
                Column.integer("figures", "How many figures it prints"),
                Column.integer("claims", "How many checkable claims it makes"),
                Column.integer("deals", "How many deals it tells of"),
                Column.integer("disclaimers", "How many disclaimers it carries"),
                Column.integer("findings", "How many findings lie within it"),
                Column.text("path", "Where it was read from"),
                Column.text("media_type", "What the file turned out to be"),
                Column.text("sha256", "Digest of the bytes read"),
                Column.text(
                        "lacks", "What the policy in force asks it to disclose and it does not, joined by semicolons"));
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        Article article = analysis.article();
        Extraction extraction = analysis.extraction();
        return List.of(List.of(
                article.id(),
                Blank.or(article.title()),
                String.join("; ", article.bylines()),
                Blank.or(article.publisher()),
                Blank.or(article.published().map(Object::toString)),
                Blank.or(article.url()),
                extraction.annotated().language(),
                analysis.sentiment().tone().label(),
                analysis.sentiment().score().toPlainString(),
                Integer.toString(extraction.figures().size()),
                Integer.toString(extraction.claims().size()),
                Integer.toString(extraction.deals().size()),
                Integer.toString(analysis.disclaimers().size()),
                Integer.toString(analysis.findings().size()),
                article.source().path(),
                article.source().mediaType(),
                article.source().sha256(),
                DisclaimerTable.lacks(analysis)));
    }
}
