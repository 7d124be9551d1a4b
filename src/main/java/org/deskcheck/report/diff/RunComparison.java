// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.report.json.StoredRun;

/**
 * Holds two runs against each other. Both are read side by side, article by article; what differs is kept, and the errors
 * and warnings of both. One object is one comparison.
 */
public final class RunComparison {

    private final StoredRun a;
    private final StoredRun b;
    private final List<ArticleLine> added = new ArrayList<>();
    private final List<ArticleLine> removed = new ArrayList<>();
    private final List<ArticleLine> changed = new ArrayList<>();
    private final List<ArticleLine> readDifferently = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private long same;

    private RunComparison(StoredRun a, StoredRun b) {
        this.a = a;
        this.b = b;
    }

    /**
     * What changed from the one to the other.
     *
     * @throws org.deskcheck.model.Problem when one of them cannot be read
     */
    public static RunDifference of(StoredRun a, StoredRun b) {
        return new RunComparison(a, b).difference();
    }

    private RunDifference difference() {
        try (Stream<Analysis> before = a.analyses();
                Stream<Analysis> after = b.analyses()) {
            SideBySide.walk(before.iterator(), after.iterator(), this::only, this::both);
        }
        ArticleChanges articles = new ArticleChanges(added, removed, changed, readDifferently, same);
        FindingChanges findings = FindingComparison.of(a, b, ids(removed), touched());
        return new RunDifference(Causes.of(a.provenance(), b.provenance(), articles), articles, moves, findings);
    }

    private void only(Analysis analysis, boolean inFirst) {
        (inFirst ? removed : added).add(ArticleLine.of(analysis));
    }

    private void both(Analysis before, Analysis after) {
        boolean sameBytes = before.article()
                .source()
                .sha256()
                .equals(after.article().source().sha256());
        if (Reading.isSame(before, after)) {
            same++;
            return;
        }
        (sameBytes ? readDifferently : changed).add(ArticleLine.of(after));
        moves.addAll(ClaimMoves.of(before, after));
        moves.addAll(DealMoves.of(before, after));
    }

    private Set<String> touched() {
        Set<String> touched = ids(added);
        touched.addAll(ids(removed));
        touched.addAll(ids(changed));
        return touched;
    }

    private static Set<String> ids(List<ArticleLine> lines) {
        Set<String> ids = new HashSet<>();
        lines.forEach(line -> ids.add(line.id()));
        return ids;
    }
}
