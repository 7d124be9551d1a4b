// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.text.NameTag;

/**
 * Whose names an article prints in full or with a title, and which places it stands in. A single word that the tagger takes for a
 * person, and that is none of these, is more often a company. Immutable, but made for one article.
 */
final class People {

    /** An article shorter than this may speak of a person by one name only. */
    private static final int LONG = 6;

    private static final Set<String> TITLES =
            Set.of("Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Dr", "Dr.", "Sir", "President", "Senator", "Professor");

    private static final Set<String> LOCATING = Set.of("in", "near", "across", "throughout", "outside", "from", "to");

    private final Set<String> persons = new HashSet<>();
    private final Set<String> located = new HashSet<>();
    private final boolean enough;

    /** The people and places of these lines. */
    People(List<Line> lines) {
        enough = lines.stream().filter(line -> !line.tokens().isEmpty()).count() >= LONG;
        for (Line line : lines) {
            for (int i = 1; i < line.tokens().size(); i++) {
                note(line, i);
            }
        }
    }

    private void note(Line line, int index) {
        boolean person = line.token(index).name() == NameTag.PERSON;
        if (person && (line.token(index - 1).name() == NameTag.PERSON || TITLES.contains(line.word(index - 1)))) {
            persons.add(line.word(index));
            persons.add(line.word(index - 1));
        }
        boolean state = index + 1 < line.tokens().size() && line.word(index).equals(",");
        if (state && line.token(index + 1).name() == NameTag.LOCATION) {
            located.add(line.word(index - 1));
        }
        if (LOCATING.contains(line.word(index - 1)) || line.word(index - 1).equals(",")) {
            located.add(line.word(index));
        }
    }

    /** Whether a single word is nobody's name here, as far as enough text can show. */
    boolean isNobody(String word) {
        return enough && !persons.contains(word);
    }

    /** Whether nothing of the article stands in, comes from or goes to it, as far as enough text can show. */
    boolean isNowhere(String word) {
        return enough && !located.contains(word);
    }
}
