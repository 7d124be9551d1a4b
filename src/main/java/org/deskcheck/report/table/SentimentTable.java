// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Sentiment;

/** {@code sentiment}: a row for the article as a whole, with the type {@code article}, and one for each entity, asset and market. */
final class SentimentTable implements Table<Analysis> {

    @Override
    public String name() {
        return "sentiment";
    }

    @Override
    public String meaning() {
        return "The tone of an article, with the type article, or towards one entity, asset or market";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.article(),
                Column.text("type", "article, company, organization, person, place, asset or market"),
                Column.text("name", "Name of the entity, asset or market; blank for the article"),
                Column.text("label", "positive, neutral or negative"),
                Column.number("score", "From -1 (negative) to 1 (positive)"));
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        String article = analysis.article().id();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(article, "article", "", analysis.sentiment()));
        for (EntitySentiment entity : analysis.entities()) {
            rows.add(row(article, entity.type().label(), entity.name(), entity.sentiment()));
        }
        return rows;
    }

    private static List<String> row(String article, String type, String name, Sentiment sentiment) {
        return List.of(
                article, type, name, sentiment.tone().label(), sentiment.score().toPlainString());
    }
}
