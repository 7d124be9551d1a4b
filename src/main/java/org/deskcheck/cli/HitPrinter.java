// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;
import java.util.function.Consumer;
import org.deskcheck.Archive;
import org.deskcheck.HitSheet;
import org.deskcheck.JsonRecords;
import org.deskcheck.model.finding.Facet;
import org.deskcheck.model.finding.Hits;
import org.deskcheck.model.finding.SearchRequest;

/** Prints hits to standard output, page after page. */
final class HitPrinter implements Consumer<Hits> {

    private final Terminal terminal;
    private final Consumer<Hits> pages;
    private final Ink ink;
    private final boolean json;
    private long printed;

    private HitPrinter(Terminal terminal, Consumer<Hits> pages, Ink ink, boolean json) {
        this.terminal = terminal;
        this.pages = pages;
        this.ink = ink;
        this.json = json;
    }

    static HitPrinter of(HitFormat format, Terminal terminal, Archive archive, SearchRequest request) {
        Ink ink = Ink.ofTerminal();
        Consumer<Hits> pages = switch (format) {
            case TABLE -> {
                HitTable table = new HitTable(terminal.out(), ink, Width.ofTerminal());
                yield page -> table.print(page.kind(), page.hits());
            }
            case JSONL -> page -> page.hits().forEach(hit -> terminal.line(JsonRecords.write(hit)));
            case CSV -> {
                HitSheet sheet = new HitSheet(terminal.out());
                yield page -> sheet.write(page.hits());
            }
            case RECORDS -> page -> archive.records(request, page).forEach(terminal::line);
        };
        return new HitPrinter(terminal, pages, ink, format == HitFormat.JSONL);
    }

    @Override
    public void accept(Hits page) {
        pages.accept(page);
        printed += page.hits().size();
    }

    /** Prints how many matches have which values. */
    void print(List<Facet> facets) {
        if (json) {
            facets.forEach(facet -> terminal.line(JsonRecords.write(facet)));
        } else {
            FacetTable.print(terminal.out(), ink, facets);
        }
    }

    /** How many hits have been printed. */
    long printed() {
        return printed;
    }
}
