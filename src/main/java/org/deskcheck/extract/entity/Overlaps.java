// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.model.fact.EntityType;

/** Chooses among candidates that overlap: the longest, and of equal ones the best founded. */
final class Overlaps {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.span().length())
            .thenComparing(Candidate::evidence, Comparator.reverseOrder())
            .thenComparing(Candidate::span);

    private final CorporateSuffixes suffixes;

    Overlaps(CorporateSuffixes suffixes) {
        this.suffixes = suffixes;
    }

    /** Those of the sure candidates of a line that stay, in the order of the text. */
    List<Candidate> resolve(Line line, List<Candidate> candidates) {
        List<Candidate> known = candidates.stream()
                .filter(c -> c.evidence() == Evidence.KNOWN && c.sure() && c.type() != EntityType.PLACE)
                .toList();
        List<Candidate> kept = new ArrayList<>();
        candidates.stream()
                .filter(Candidate::sure)
                .filter(candidate -> !isOverdrawn(line, candidate, known))
                .sorted(BEST_FIRST)
                .filter(candidate -> kept.stream().noneMatch(other -> other.span().overlaps(candidate.span())))
                .forEach(kept::add);
        kept.sort(Comparator.comparing(Candidate::span));
        return kept;
    }

    /**
     * Whether a weaker candidate has swallowed a known name and something that is no part of it: "Alphabet Google", "Nvidia
     * Blackwell". What ends like a company ("Google Ventures") is one of its own.
     */
    private boolean isOverdrawn(Line line, Candidate candidate, List<Candidate> known) {
        if (candidate.evidence() == Evidence.KNOWN || candidate.type() == EntityType.PERSON) {
            return false;
        }
        List<Candidate> inside = known.stream()
                .filter(k -> candidate.span().contains(k.span()) && !k.span().equals(candidate.span()))
                .toList();
        if (inside.isEmpty()) {
            return false;
        }
        String words = line.words(candidate.span());
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean closed = suffixes.isActivity(last) || suffixes.isBody(last) || suffixes.isLegal(last);
        boolean opens = inside.get(0).span().begin() == candidate.span().begin();
        return inside.size() > 1 || candidate.evidence() == Evidence.CONTEXT || opens && !closed;
    }
}
