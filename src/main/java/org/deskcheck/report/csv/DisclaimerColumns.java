// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;

/** {@code disclaimers.csv}: a row for each disclaimer; its elements are joined with semicolons. */
final class DisclaimerColumns implements Columns {

    @Override
    public String file() {
        return "disclaimers.csv";
    }

    @Override
    public List<String> names() {
        return List.of("article", "elements", "text", "begin", "end");
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        String article = analysis.article().id();
        return analysis.disclaimers().stream()
                .map(disclaimer -> row(article, disclaimer))
                .toList();
    }

    private static List<String> row(String article, Disclaimer disclaimer) {
        return List.of(
                article,
                disclaimer.elements().stream().map(DisclaimerElement::label).collect(joining("; ")),
                disclaimer.text(),
                Integer.toString(disclaimer.span().begin()),
                Integer.toString(disclaimer.span().end()));
    }
}
