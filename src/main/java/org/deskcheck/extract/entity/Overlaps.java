// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.Span;

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

    /** The sheet of a line with those of its candidates that stay. */
    Sheet resolve(Line line, List<Candidate> candidates) {
        Set<Span> seconded = seconded(candidates);
        TreeMap<Integer, Candidate> known = new TreeMap<>();
        List<Candidate> sure = new ArrayList<>();
        List<Candidate> unsure = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean stands = candidate.sure() || seconded.contains(candidate.span());
            (stands ? sure : unsure).add(candidate);
            if (stands && candidate.evidence() == Evidence.KNOWN && candidate.type() != EntityType.PLACE) {
                known.put(candidate.span().begin(), candidate);
            }
        }
        Set<Span> waiting = unsure.stream().map(Candidate::span).collect(Collectors.toSet());
        sure.removeIf(candidate -> candidate.evidence() == Evidence.CONTEXT && waiting.contains(candidate.span()));
        Sheet sheet = new Sheet(line, unsure);
        sure.stream()
                .map(candidate -> withoutEmployer(line, candidate, known))
                .filter(candidate -> !isOverdrawn(line, candidate, known))
                .sorted(BEST_FIRST)
                .forEach(sheet::keep);
        return sheet;
    }

    /** The stretches that a strong witness takes for names: "Gate shares", "Target Corp". */
    private static Set<Span> seconded(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.sure() && candidate.evidence().weight() >= Evidence.INTRODUCED.weight())
                .map(Candidate::span)
                .collect(Collectors.toSet());
    }

    /** "Nordbank Kari Moe": the tagger often takes the employer into the name of a person. */
    private static Candidate withoutEmployer(Line line, Candidate candidate, TreeMap<Integer, Candidate> known) {
        Candidate employer = known.get(candidate.span().begin());
        if (candidate.type() != EntityType.PERSON || employer == null || employer.type() == EntityType.PERSON) {
            return candidate;
        }
        int begin = employer.span().end();
        String rest = begin < candidate.span().end()
                ? line.words(new Span(begin, candidate.span().end()))
                : "";
        boolean person = rest.startsWith(" ") && rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return person ? candidate.from(begin + 1, EntityType.PERSON) : candidate;
    }

    /**
     * Whether a weaker candidate has swallowed a known name and something that is no part of it: "Alphabet Google", "Nvidia
     * Blackwell". What ends like a company ("Google Ventures") is one of its own.
     */
    private boolean isOverdrawn(Line line, Candidate candidate, TreeMap<Integer, Candidate> known) {
        Span span = candidate.span();
        if (candidate.evidence() == Evidence.KNOWN || candidate.type() == EntityType.PERSON) {
            return false;
        }
        Map.Entry<Integer, Candidate> first = known.ceilingEntry(span.begin());
        if (first == null
                || !span.contains(first.getValue().span())
                || span.equals(first.getValue().span())) {
            return false;
        }
        Map.Entry<Integer, Candidate> second = known.higherEntry(first.getKey());
        boolean several = second != null && span.contains(second.getValue().span());
        String words = line.words(span);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean closed = suffixes.isActivity(last) || suffixes.isBody(last) || suffixes.isLegal(last);
        boolean opens = first.getKey() == span.begin();
        boolean weak = candidate.evidence() == Evidence.CONTEXT || candidate.evidence() == Evidence.INTRODUCED;
        return several || weak || opens && !closed;
    }
}
