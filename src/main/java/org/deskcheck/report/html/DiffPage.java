// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.report.diff.ArticleLine;
import org.deskcheck.report.diff.FindingChanges;
import org.deskcheck.report.diff.FindingLine;
import org.deskcheck.report.diff.Move;
import org.deskcheck.report.diff.RunDifference;

/**
 * The page that tells two runs apart.
 *
 * @param difference what it tells
 * @param version the version of the program
 */
record DiffPage(RunDifference difference, String version) {

    private static final int SHOWN = 500;

    /**
     * A list with a heading.
     *
     * @param title the heading
     * @param anchor the id of the section
     * @param items what it shows
     * @param more how many it does not
     * @param <T> what it lists
     */
    record Listing<T>(String title, String anchor, List<T> items, long more) {

        static <T> Listing<T> of(String title, String anchor, List<T> all) {
            List<T> items = all.stream().limit(SHOWN).toList();
            return new Listing<>(
                    title + " (" + Words.number(all.size()) + ")", anchor, items, all.size() - (long) items.size());
        }
    }

    /** The first line of the page. */
    String headline() {
        if (difference.isNone()) {
            return "Nothing changed between the two runs";
        }
        FindingChanges findings = difference.findings();
        String fresh = Words.count(findings.fresh().size(), "new finding", "new findings");
        String fixed = Words.count(findings.fixed().size(), "finding fixed", "findings fixed");
        String open = Words.count(findings.stillOpen().size(), "still open", "still open");
        return Words.capitalised(fresh) + ", " + fixed + ", " + open;
    }

    /** The lists of articles that have an entry. */
    List<Listing<ArticleLine>> articles() {
        var articles = difference.articles();
        return Stream.of(
                        Listing.of("Articles added", "added", articles.added()),
                        Listing.of("Articles removed", "removed", articles.removed()),
                        Listing.of("Articles changed", "changed", articles.changed()),
                        Listing.of("Articles read differently", "differently", articles.readDifferently()))
                .filter(listing -> !listing.items().isEmpty())
                .toList();
    }

    /** The lists of findings that have an entry. */
    List<Listing<FindingLine>> findings() {
        FindingChanges findings = difference.findings();
        return Stream.of(
                        Listing.of("New findings", "new", findings.fresh()),
                        Listing.of("Fixed", "fixed", findings.fixed()),
                        Listing.of("Gone with their article", "gone", findings.gone()),
                        Listing.of("Decided", "decided", findings.decided()),
                        Listing.of("Still open", "open", findings.stillOpen()))
                .filter(listing -> !listing.items().isEmpty())
                .toList();
    }

    /** The figures and statuses that moved. */
    Listing<Move> moves() {
        return Listing.of("Figures and statuses that moved", "moved", difference.moves());
    }
}
