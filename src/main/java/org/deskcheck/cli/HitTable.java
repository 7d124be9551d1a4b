// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.finding.Passage.Place;
import org.deskcheck.model.text.BlockRole;

/**
 * Hits for a reader: a line of facts for each, and beneath it where it stands and what it says. The columns are as wide as
 * the first page needs them.
 */
final class HitTable {

    private static final int MARGIN = 4;
    private static final int GAP = 2;
    private static final int WIDEST_CELL = 26;

    private final PrintStream out;
    private final Ink ink;
    private final int width;
    private final List<Integer> widths = new ArrayList<>();
    private int shown;

    HitTable(PrintStream out, Ink ink, int width) {
        this.out = out;
        this.ink = ink;
        this.width = width;
    }

    /** Prints a page of hits of one kind after those already printed. */
    void print(Kind kind, List<Hit> hits) {
        if (hits.isEmpty()) {
            return;
        }
        if (widths.isEmpty()) {
            List<List<String>> rows = new ArrayList<>(List.of(header(kind)));
            hits.forEach(hit -> rows.add(cells(hit)));
            measure(rows);
            out.println(ink.head(row(" ".repeat(MARGIN), header(kind))));
        }
        for (Hit hit : hits) {
            shown++;
            String number = shown
                    + " ".repeat(Math.max(1, MARGIN - String.valueOf(shown).length()));
            out.println(ink.head(row(number, cells(hit))));
            hit.passages().forEach(passage -> passage(hit, passage));
            if (hit.passages().isEmpty()) {
                out.println(" ".repeat(MARGIN) + Width.plain(hit.article().id()));
            }
            out.println();
        }
    }

    private static List<String> header(Kind kind) {
        return switch (kind) {
            case ARTICLE -> List.of("DATE", "PUBLISHER", "TONE", "HEADLINE");
            case CLAIM -> List.of("DATE", "PUBLISHER", "SUBJECT", "FIGURE", "PERIOD", "MODALITY", "MEASURE");
            case DEAL -> List.of("DATE", "PUBLISHER", "TYPE", "STATUS", "AMOUNT", "PARTIES");
            case FINDING -> List.of("LEVEL", "RULE", "OUTCOME", "ARTICLES");
        };
    }

    private static List<String> cells(Hit hit) {
        ArticleCard card = hit.article();
        List<String> cells = new ArrayList<>();
        if (hit.kind() != Kind.FINDING) {
            cells.add(card.published().map(Object::toString).orElse("undated"));
            cells.add(card.publisher().orElse("–"));
        }
        switch (hit.kind()) {
            case ARTICLE -> {
                cells.add(hit.detail("tone"));
                cells.add(card.title().orElse("(no headline)"));
            }
            case CLAIM ->
                List.of("subject", "figure", "period", "modality", "measure")
                        .forEach(name -> cells.add(hit.detail(name)));
            case DEAL -> List.of("type", "status", "amount", "parties").forEach(name -> cells.add(hit.detail(name)));
            case FINDING ->
                List.of("level", "rule", "outcome", "articles").forEach(name -> cells.add(hit.detail(name)));
        }
        return cells.stream()
                .map(cell -> Width.plain(cell).strip())
                .map(cell -> cell.isEmpty() ? "–" : cell)
                .toList();
    }

    private void measure(List<List<String>> rows) {
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            int needed = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            widths.add(Math.min(needed, WIDEST_CELL));
        }
    }

    /** The last cell has what is left of the line. */
    private String row(String margin, List<String> cells) {
        StringBuilder line = new StringBuilder(margin);
        for (int i = 0; i < cells.size() - 1; i++) {
            String cell = Width.cut(cells.get(i), widths.get(i));
            line.append(cell).append(" ".repeat(widths.get(i) - cell.length() + GAP));
        }
        int left = Math.max(WIDEST_CELL, width - line.length());
        return line.append(Width.cut(cells.get(cells.size() - 1), left))
                .toString()
                .stripTrailing();
    }

    private void passage(Hit hit, Passage passage) {
        String margin = " ".repeat(MARGIN);
        if (hit.kind() != Kind.FINDING) {
            out.println(margin
                    + Width.plain(hit.article().id())
                    + passage.place().map(HitTable::place).orElse("")
                    + shared(hit));
        }
        ink.lines(passage, width - MARGIN).forEach(line -> out.println(margin + line));
    }

    private static String place(Place place) {
        return ":" + place.line()
                + (place.role() == BlockRole.BODY ? "" : " (" + place.role().label() + ")");
    }

    private static String shared(Hit hit) {
        String share = hit.detail("shared");
        return share.isEmpty() || share.equals("0%") ? "" : ", shares " + share + " of its text";
    }
}
