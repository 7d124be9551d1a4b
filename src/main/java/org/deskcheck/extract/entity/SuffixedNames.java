// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.text.Span;

/** Names that end like a company: any before a legal form, two capitalised words or more before an activity
 * or a body. */
final class SuffixedNames implements NameFinder {

    /** Bodies that are rarely anything but a name when a capitalised word stands before them. */
    private static final Set<String> BODIES = Set.of(
            "University",
            "College",
            "Institute",
            "Agency",
            "Commission",
            "Authority",
            "Association",
            "Foundation",
            "Federation",
            "Fund",
            "Funds",
            "Exchange",
            "Alliance",
            "Society",
            "Bureau");

    private final CorporateSuffixes suffixes;
    private final NotNames notNames;
    private final NameRun runs;

    SuffixedNames(CorporateSuffixes suffixes, NotNames notNames) {
        this.suffixes = suffixes;
        this.notNames = notNames;
        this.runs = new NameRun(notNames);
    }

    @Override
    public List<Candidate> find(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i < line.tokens().size(); i++) {
            String word = line.word(i);
            if (isSlashed(line, i)) {
                add(line, runs.beginOf(line, i), i, i + 3, candidates);
            } else if (suffixes.isLegal(word)) {
                int end = line.word(i - 1).equals(",") ? i - 1 : i;
                add(line, runs.beginOf(line, end), end, i + 1, candidates);
            } else if ((suffixes.isActivity(word) || BODIES.contains(word)) && isActivityAt(line, i)) {
                add(line, runs.beginOf(line, i), i, i + 1, candidates);
            }
        }
        return candidates;
    }

    /** "A/S", "K/S", which the tokenizer takes apart. */
    private static boolean isSlashed(Line line, int index) {
        return index + 2 < line.tokens().size()
                && line.word(index + 1).equals("/")
                && line.word(index + 2).equals("S")
                && (line.word(index).equals("A") || line.word(index).equals("K"));
    }

    private boolean isActivityAt(Line line, int index) {
        boolean thing = index + 1 < line.tokens().size()
                && (suffixes.isThing(line.word(index + 1)) || suffixes.isOffice(line.word(index + 1)));
        boolean noun = NameRun.isProper(line, index)
                || index > 1 && line.token(index).pos().startsWith("NN") && NameRun.isNameWord(line, index - 1);
        return !thing && !line.isTitled() && noun;
    }

    private void add(Line line, int begin, int end, int to, List<Candidate> candidates) {
        if (begin >= end || notNames.isAll(line.words(line.span(begin, end)))) {
            return;
        }
        Span span = line.span(begin, to);
        if (notNames.contains(line.words(span))) {
            return;
        }
        candidates.add(
                Candidate.unknown(span, suffixes.typeOf(line.words(span)), Evidence.SUFFIXED, line.span(end, to)));
    }
}
