// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.table;

import java.util.List;
import org.deskcheck.model.finding.Analysis;

/** {@code symbols}: a row for each symbol of a security, an asset or an index. */
final class SymbolTable implements Table<Analysis> {

    @Override
    public String name() {
        return "symbols";
    }

    @Override
    public String meaning() {
        return "A mention of a symbol of a security, an asset or an index";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.article(),
                Column.text("symbol", "The symbol in its usual form"),
                Column.text("kind", "equity, crypto, pair, index or cashtag"),
                Column.text("exchange", "The exchange printed beside it, or known of it"),
                Column.text("name", "The company or asset it stands for"),
                Column.text("text", "The symbol as printed"),
                Column.begin(),
                Column.end());
    }

    @Override
    public List<List<String>> rows(Analysis analysis) {
        String article = analysis.article().id();
        return analysis.extraction().symbols().stream()
                .map(symbol -> List.of(
                        article,
                        symbol.symbol(),
                        symbol.kind().label(),
                        Blank.or(symbol.exchange()),
                        Blank.or(symbol.name()),
                        symbol.text(),
                        Integer.toString(symbol.span().begin()),
                        Integer.toString(symbol.span().end())))
                .toList();
    }
}
