// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.deskcheck.report.json.Provenance;

/** What may have brought a difference about, from what the two runs tell of themselves. */
final class Causes {

    private Causes() {}

    static List<Cause> of(Provenance a, Provenance b, ArticleChanges articles) {
        return List.of(
                input(articles),
                digest(Cause.Kind.RULES, a, b, List.of("rules"), versions(a, b, true)),
                digest(Cause.Kind.SECURITIES, a, b, List.of("securities"), ""),
                digest(Cause.Kind.SOFTWARE, a, b, List.of("program", "libraries"), versions(a, b, false)));
    }

    /** The articles themselves are there to be compared, so this is always known. */
    private static Cause input(ArticleChanges articles) {
        boolean same = articles.added().isEmpty()
                && articles.removed().isEmpty()
                && articles.changed().isEmpty();
        return new Cause(Cause.Kind.INPUT, same ? Cause.State.SAME : Cause.State.CHANGED, "");
    }

    private static Cause digest(Cause.Kind kind, Provenance a, Provenance b, List<String> names, String versions) {
        List<String> different = new ArrayList<>();
        boolean known = true;
        for (String name : names) {
            String before = a.digests().getOrDefault(name, "");
            String after = b.digests().getOrDefault(name, "");
            known &= !before.isEmpty() && !after.isEmpty();
            if (!before.equals(after) && !before.isEmpty() && !after.isEmpty()) {
                different.add(name);
            }
        }
        if (!different.isEmpty() || !versions.isEmpty()) {
            return new Cause(kind, Cause.State.CHANGED, versions.isEmpty() ? String.join(", ", different) : versions);
        }
        return new Cause(kind, known ? Cause.State.SAME : Cause.State.UNKNOWN, "");
    }

    /** The versions that differ, such as {@code deskcheck 0.1.0 → 0.2.0}; of rule packs or of everything else. */
    private static String versions(Provenance a, Provenance b, boolean ofRules) {
        if (a.versions().isEmpty() || b.versions().isEmpty()) {
            return "";
        }
        Set<String> names = new TreeSet<>(a.versions().keySet());
        names.addAll(b.versions().keySet());
        List<String> different = new ArrayList<>();
        for (String name : names) {
            String before = version(a.versions(), name);
            String after = version(b.versions(), name);
            if (name.startsWith("rules ") == ofRules && !before.equals(after)) {
                different.add(name + " " + before + " → " + after);
            }
        }
        return String.join(", ", different);
    }

    private static String version(SortedMap<String, String> versions, String name) {
        return versions.getOrDefault(name, "none");
    }
}
