// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.text.NameTag;

/**
 * Whose names an article prints in full or with a title, and where it says something stands. A single word that the tagger takes
 * for a person or a place, and that is none of these but does what companies do, is a company. Immutable, but made for one
 * article.
 */
final class People {

    /** An article shorter than this may speak of a person by one name only. */
    private static final int LONG = 6;

    private static final Set<String> TITLES =
            Set.of("Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Dr", "Dr.", "Sir", "President", "Senator", "Professor");

    private static final Set<String> LOCATING = Set.of("in", "near", "across", "throughout", "outside");

    private final Set<String> persons = new HashSet<>();
    private final Map<String, Integer> doings = new HashMap<>();
    private final Map<String, Integer> located = new HashMap<>();
    private final Set<String> companies = new HashSet<>();
    private final boolean enough;

    /** The people and places of these lines. */
    People(List<Line> lines, Doings corporate) {
        enough = lines.stream().filter(line -> !line.tokens().isEmpty()).count() >= LONG;
        for (Line line : lines) {
            for (int i = 0; i < line.tokens().size(); i++) {
                if (i > 0) {
                    notePerson(line, i);
                    notePlace(line, i);
                }
                if (Character.isUpperCase(line.word(i).charAt(0)) && corporate.follow(line, i + 1)) {
                    doings.merge(line.word(i), 1, Integer::sum);
                }
                if (line.token(i).name() != NameTag.NONE && ThingNamed.isAt(line, i)) {
                    companies.add(line.word(i));
                }
            }
        }
    }

    private void notePerson(Line line, int index) {
        boolean person = line.token(index).name() == NameTag.PERSON;
        if (person && (line.token(index - 1).name() == NameTag.PERSON || TITLES.contains(line.word(index - 1)))) {
            persons.add(line.word(index));
            persons.add(line.word(index - 1));
        }
    }

    private void notePlace(Line line, int index) {
        boolean region = line.word(index).equals(",")
                && index + 1 < line.tokens().size()
                && line.token(index + 1).name() == NameTag.LOCATION;
        if (region) {
            located.merge(line.word(index - 1), 1, Integer::sum);
        }
        if (LOCATING.contains(line.word(index - 1))) {
            located.merge(line.word(index), 1, Integer::sum);
        }
    }

    /** Whether a single word under a tag is a company, as far as enough text can show. */
    boolean isCompany(String word, NameTag tag) {
        int does = doings.getOrDefault(word, 0);
        boolean nobody = tag == NameTag.PERSON && !persons.contains(word);
        boolean nowhere = tag == NameTag.LOCATION && does >= located.getOrDefault(word, 0);
        boolean thing = companies.contains(word) && (nobody || tag == NameTag.LOCATION && !located.containsKey(word));
        return thing || enough && does > 0 && (nobody || nowhere);
    }
}
