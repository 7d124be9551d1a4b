// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Sentiment;

/** {@code sentiment.csv}: a row for the article as a whole, with the type {@code article}, and one for each entity, asset and market. */
final class SentimentColumns implements Columns {

    @Override
    public String file() {
        return "sentiment.csv";
    }

    @Override
    public List<String> names() {
        return List.of("article", "type", "name", "label", "score");
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
