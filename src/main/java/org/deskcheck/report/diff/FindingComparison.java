// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Status;
import org.deskcheck.report.json.StoredFinding;
import org.deskcheck.report.json.StoredRun;

/** What became of findings, by their ids, which stay the same as long as their evidence reads the same. */
final class FindingComparison {

    private final Set<String> removedArticles;
    private final Set<String> touchedArticles;
    private final Map<String, StoredFinding> old = new LinkedHashMap<>();
    private final Set<String> oldNotes = new HashSet<>();
    private final List<FindingLine> fresh = new ArrayList<>();
    private final List<FindingLine> fixed = new ArrayList<>();
    private final List<FindingLine> gone = new ArrayList<>();
    private final List<FindingLine> stillOpen = new ArrayList<>();
    private final List<FindingLine> decided = new ArrayList<>();
    private long notesAdded;

    private FindingComparison(Set<String> removedArticles, Set<String> touchedArticles) {
        this.removedArticles = removedArticles;
        this.touchedArticles = touchedArticles;
    }

    /**
     * Compares the findings of two runs.
     *
     * @param removed ids of the articles that only the first run has
     * @param touched ids of the articles that came, went or changed
     */
    static FindingChanges of(StoredRun a, StoredRun b, Set<String> removed, Set<String> touched) {
        FindingComparison comparison = new FindingComparison(removed, touched);
        try (Stream<StoredFinding> before = a.findings()) {
            before.forEach(comparison::before);
        }
        try (Stream<StoredFinding> after = b.findings()) {
            for (Iterator<StoredFinding> each = after.iterator(); each.hasNext(); ) {
                comparison.after(each.next());
            }
        }
        return comparison.changes();
    }

    private void before(StoredFinding stored) {
        if (stored.finding().level() == Level.NOTE) {
            oldNotes.add(stored.finding().id());
        } else {
            old.put(stored.finding().id(), stored);
        }
    }

    private void after(StoredFinding now) {
        Finding finding = now.finding();
        if (finding.level() == Level.NOTE) {
            notesAdded += oldNotes.remove(finding.id()) ? 0 : 1;
            return;
        }
        Optional<StoredFinding> then = Optional.ofNullable(old.remove(finding.id()));
        Status before = then.map(StoredFinding::status).orElse(Status.OPEN);
        FindingLine line = line(finding, before, now.status());
        if (then.isEmpty()) {
            fresh.add(line);
        } else if (before != now.status()) {
            decided.add(line);
        } else if (now.status() == Status.OPEN) {
            stillOpen.add(line);
        }
    }

    private FindingChanges changes() {
        for (StoredFinding left : old.values()) {
            boolean went = left.finding().articles().stream().anyMatch(removedArticles::contains);
            (went ? gone : fixed).add(line(left.finding(), left.status(), Status.OPEN));
        }
        List.of(fresh, fixed, gone, stillOpen, decided).forEach(list -> list.sort(FindingLine.GRAVEST_FIRST));
        return new FindingChanges(fresh, fixed, gone, stillOpen, decided, notesAdded, oldNotes.size());
    }

    private FindingLine line(Finding finding, Status before, Status after) {
        boolean changed = finding.articles().stream().anyMatch(touchedArticles::contains);
        return new FindingLine(finding, before, after, changed);
    }
}
