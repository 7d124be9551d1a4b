// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.finding.Facet;

/** How many matches have which values, for a reader. */
final class FacetTable {

    private static final int WIDEST = 50;

    private FacetTable() {}

    static void print(PrintStream out, Ink ink, List<Facet> facets) {
        for (Facet facet : facets) {
            out.println(ink.head(facet.field().label()));
            for (Facet.Count value : facet.values()) {
                out.println(String.format(
                        Locale.ROOT, "%9d  %s", value.count(), Width.cut(Width.plain(value.value()), WIDEST)));
            }
            if (facet.values().isEmpty()) {
                out.println("           none");
            }
            if (facet.others() > 0) {
                out.println("           and " + facet.others() + " more values");
            }
            out.println();
        }
    }
}
