// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;

/** {@code disclaimers}: a row for each disclaimer; its elements are joined with semicolons. */
final class DisclaimerTable implements Table<Analysis> {

    @Override
    public String name() {
        return "disclaimers";
    }

    @Override
    public String meaning() {
        return "A disclaimer, wherever on the page it stands";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.article(),
                Column.text("elements", "What it says, joined by semicolons"),
                Column.text("text", "The disclaimer as printed"),
                Column.begin(),
                Column.end(),
                Column.text(
                        "article_lacks",
                        "What the policy in force asks its article to disclose and it does not, joined by semicolons"));
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        String article = analysis.article().id();
        return analysis.disclaimers().stream()
                .map(disclaimer -> row(article, disclaimer, lacks(analysis)))
                .toList();
    }

    /** What an article should disclose and does not, in words, by the rule that asks for it. */
    static String lacks(Analysis analysis) {
        return analysis.lacks().stream()
                .map(lack -> lack.rule() + ": " + lack.words())
                .collect(joining("; "));
    }

    private static List<String> row(String article, Disclaimer disclaimer, String lacks) {
        return List.of(
                article,
                disclaimer.elements().stream().map(DisclaimerElement::label).collect(joining("; ")),
                disclaimer.text(),
                Integer.toString(disclaimer.span().begin()),
                Integer.toString(disclaimer.span().end()),
                lacks);
    }
}
