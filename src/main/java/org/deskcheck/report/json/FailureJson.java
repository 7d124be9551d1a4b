// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import org.deskcheck.model.text.ArticleFailure;

/** An input that could not be analysed, as it stands in {@code summary.json}. */
final class FailureJson {

    private FailureJson() {}

    static void fields(RecordWriter json, ArticleFailure failure) {
        json.text("id", failure.id()).label("stage", failure.stage()).text("message", failure.message());
    }
}
