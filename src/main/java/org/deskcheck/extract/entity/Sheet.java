// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.deskcheck.model.text.Span;

/** What has been decided about one line: the names that stand, without overlaps, and those that wait for support. */
final class Sheet {

    private final Line line;
    private final List<Candidate> kept = new ArrayList<>();
    private final List<Candidate> unsure;
    private final BitSet taken = new BitSet();

    /**
     * A sheet without names.
     *
     * @param unsure candidates that count only when the article names the same surely elsewhere
     */
    Sheet(Line line, List<Candidate> unsure) {
        this.line = line;
        this.unsure = List.copyOf(unsure);
    }

    /** Keeps a candidate unless it overlaps one kept before. */
    void keep(Candidate candidate) {
        int begin = candidate.span().begin() - line.begin();
        int end = candidate.span().end() - line.begin();
        int next = taken.nextSetBit(begin);
        if (next < 0 || next >= end) {
            taken.set(begin, end);
            kept.add(candidate);
        }
    }

    /** The line. */
    Line line() {
        return line;
    }

    /** The names that stand. */
    List<Candidate> kept() {
        return Collections.unmodifiableList(kept);
    }

    /** The names that wait. */
    List<Candidate> unsure() {
        return unsure;
    }

    /** The words of a candidate of this line. */
    String words(Candidate candidate) {
        Span span = candidate.span();
        return line.words(span);
    }
}
