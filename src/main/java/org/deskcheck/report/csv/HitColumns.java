// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.finding.Passage.Place;
import org.deskcheck.report.table.Blank;

/**
 * Writes what a query found as a table: RFC 4180, UTF-8, a header line, a row for each hit; cells that a spreadsheet would
 * run as a formula have an apostrophe before them.
 */
public final class HitColumns {

    private static final List<String> NAMES =
            List.of("kind", "id", "article", "title", "publisher", "published", "origin", "score");
    private static final List<String> PASSAGE = List.of("role", "line", "begin", "end", "passage");

    private final CsvWriter writer;
    private boolean begun;

    /** A table that is written to a stream, which is flushed and not closed. */
    public HitColumns(OutputStream out) {
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes the rows of some hits of one kind, and before the first the header. */
    public void write(List<Hit> hits) {
        for (Hit hit : hits) {
            if (!begun) {
                begun = true;
                List<String> header = new ArrayList<>(NAMES);
                hit.details().forEach(detail -> header.add(detail.name()));
                header.addAll(PASSAGE);
                writer.writeRecord(header);
            }
            writer.writeRecord(row(hit).stream().map(Cell::of).toList());
        }
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the table", e);
        }
    }

    private static List<String> row(Hit hit) {
        ArticleCard card = hit.article();
        List<String> row = new ArrayList<>(List.of(
                hit.kind().label(),
                hit.id(),
                card.id(),
                Blank.or(card.title()),
                Blank.or(card.publisher()),
                Blank.or(card.published().map(Object::toString)),
                card.origin(),
                Float.toString(hit.score())));
        hit.details().forEach(detail -> row.add(detail.value()));
        var passage = hit.passages().stream().findFirst();
        var place = passage.flatMap(Passage::place);
        row.add(Blank.orLabel(place.map(Place::role)));
        row.add(Blank.or(place.map(p -> String.valueOf(p.line()))));
        row.add(Blank.or(place.map(p -> String.valueOf(p.span().begin()))));
        row.add(Blank.or(place.map(p -> String.valueOf(p.span().end()))));
        row.add(Blank.or(passage.map(Passage::text)));
        return row;
    }
}
