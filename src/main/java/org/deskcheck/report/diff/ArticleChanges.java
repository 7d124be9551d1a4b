// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.List;

/**
 * Which articles came, went and changed; each list by id.
 *
 * @param added those that only the second run has
 * @param removed those that only the first has
 * @param changed those whose bytes differ
 * @param readDifferently ids of those that have the same bytes and are read differently, as by another version
 * @param same how many did not change in any way
 */
public record ArticleChanges(
        List<ArticleLine> added,
        List<ArticleLine> removed,
        List<ArticleLine> changed,
        List<ArticleLine> readDifferently,
        long same) {

    /** Takes copies. */
    public ArticleChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        readDifferently = List.copyOf(readDifferently);
    }

    boolean isNone() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && readDifferently.isEmpty();
    }
}
