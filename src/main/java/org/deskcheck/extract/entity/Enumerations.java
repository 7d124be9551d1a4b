// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.NameTag;

/** Companies by their company: in a list whose neighbours are companies a proper noun without a tag is one ("A Ventures, X and B Capital"). */
final class Enumerations {

    private static final Set<String> JOINTS = Set.of(",", "and", "&", "or", ";");

    private final NotNames notNames;

    Enumerations(NotNames notNames) {
        this.notNames = notNames;
    }

    /** Adds to a sheet what stands in its lists between two companies, or behind two of them. */
    void complete(Sheet sheet) {
        Line line = sheet.line();
        if (line.isTitled() || sheet.kept().size() < 2) {
            return;
        }
        TreeMap<Integer, Integer> companies = new TreeMap<>();
        for (Candidate candidate : sheet.kept()) {
            if (candidate.type() == EntityType.COMPANY) {
                companies.put(
                        line.firstToken(candidate.span().begin()),
                        line.firstToken(candidate.span().end() - 1) + 1);
            }
        }
        List<Candidate> found = new ArrayList<>();
        companies.forEach((begin, end) -> {
            int from = pastJoint(line, end);
            int to = from > end ? NameRun.endOf(line, from) : from;
            if (to > from
                    && isFree(line, from, to)
                    && (isBetween(line, to, companies) || isLast(line, begin, from, to, companies))) {
                found.add(Candidate.unknown(line.span(from, to), EntityType.COMPANY, Evidence.INTRODUCED)
                        .listed(line.span(begin, end)));
            }
        });
        found.forEach(sheet::keep);
    }

    private boolean isFree(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.token(i).name() != NameTag.NONE) {
                return false;
            }
        }
        return !notNames.isAll(line.words(line.span(from, to))) && !notNames.isOpener(line.word(from));
    }

    /** Whether a joint and a company follow. */
    private static boolean isBetween(Line line, int to, TreeMap<Integer, Integer> companies) {
        int next = pastJoint(line, to);
        return next > to && companies.containsKey(next);
    }

    /** "A, B and X": whether a joint and another company stand before, and the list ends here. */
    private static boolean isLast(Line line, int begin, int from, int to, TreeMap<Integer, Integer> companies) {
        boolean closing =
                line.word(from - 1).equals("and") || line.word(from - 1).equals("&");
        var before = companies.lowerEntry(begin);
        boolean listed = before != null && pastJoint(line, before.getValue()) == begin && before.getValue() < begin;
        boolean alone = to == line.tokens().size()
                || !Character.isUpperCase(line.word(to).charAt(0));
        return closing && listed && alone;
    }

    /** The index past commas and one "and"; the same when there are none. */
    private static int pastJoint(Line line, int index) {
        int at = index;
        while (at < line.tokens().size() && at < index + 2 && JOINTS.contains(line.word(at))) {
            at++;
        }
        return at < line.tokens().size() ? at : index;
    }
}
