// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.model.fact.EntityType;

/** The words that an article also prints in small letters: capitalised at the start of a sentence they are words, not names. */
final class Vocabulary {

    private final Set<String> words = new HashSet<>();
    private final CorporateSuffixes suffixes;
    private final NotNames notNames;

    /** The words of these lines. */
    Vocabulary(List<Line> lines, CorporateSuffixes suffixes, NotNames notNames) {
        this.suffixes = suffixes;
        this.notNames = notNames;
        for (Line line : lines) {
            List<Atom> atoms = line.atoms();
            for (int i = 0; i < atoms.size(); i++) {
                String word = atoms.get(i).text();
                if (Character.isLowerCase(word.charAt(0)) && !Glue.isInAddress(atoms, i)) {
                    words.add(word);
                }
            }
        }
    }

    /** Whether the article prints this word, or its plural, in small letters. */
    boolean contains(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return words.contains(small) || words.contains(small + "s");
    }

    /** Whether a name that no table has is made of words of this article only: "Digital Twins", "Client Solutions". */
    boolean speaksAgainst(Candidate candidate, String printed) {
        if (candidate.evidence() == Evidence.KNOWN
                || candidate.evidence() == Evidence.SYMBOL
                || candidate.evidence() == Evidence.APPOSED
                || candidate.evidence() == Evidence.INTRODUCED && printed.indexOf(' ') > 0
                || candidate.type() == EntityType.PLACE
                || candidate.evidence() == Evidence.SUFFIXED && printed.contains(" of ")
                || Character.isLowerCase(printed.charAt(0)) && printed.chars().anyMatch(Character::isUpperCase)
                || suffixes.isLegal(printed.substring(printed.lastIndexOf(' ') + 1))) {
            return false;
        }
        for (Atom atom : Atoms.of(printed)) {
            if (atom.isCapitalised() && !isOrdinary(atom.text(), candidate.type())) {
                return false;
            }
        }
        return true;
    }

    /** Whether this is the symbol of an asset. */
    boolean isAsset(String printed) {
        return notNames.isAsset(printed);
    }

    /** Whether this is nothing but a word that names of companies end in: "Partners", "Inc.". */
    boolean isBare(String printed) {
        return printed.indexOf(' ') < 0 && (isClosed(printed) || suffixes.isThing(printed));
    }

    /** Whether a name ends in a word that companies end in. */
    boolean isClosed(String printed) {
        String last = printed.substring(printed.lastIndexOf(' ') + 1);
        return suffixes.isActivity(last) || suffixes.isLegal(last);
    }

    private boolean isOrdinary(String word, EntityType type) {
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean ending = type != EntityType.PERSON && (suffixes.isActivity(word) || suffixes.isLegal(word));
        return !acronym && (contains(word) || ending || notNames.contains(word));
    }
}
