// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Span;

/** Names of the tables. Those that are also words (Gate, Block, Target) are sure only with support. */
final class KnownNames implements NameFinder {

    /** Before a name that is also a word, these speak for the word: "the gate", "a target". */
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "our", "its", "their", "your", "each", "every", "no", "new");

    private final Gazetteer gazetteer;
    private final CorporateSuffixes suffixes;

    KnownNames(Gazetteer gazetteer, CorporateSuffixes suffixes) {
        this.gazetteer = gazetteer;
        this.suffixes = suffixes;
    }

    @Override
    public List<Candidate> find(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        List<Atom> atoms = line.atoms();
        int i = 0;
        while (i < atoms.size()) {
            Optional<NameTrie.Match<KnownEntity>> match =
                    isJoined(atoms, i) ? Optional.empty() : gazetteer.longest(atoms, i);
            if (match.isPresent() && !isJoinedAfter(atoms, match.get().end())) {
                candidates.add(candidate(line, i, match.get()));
            }
            i = match.map(NameTrie.Match::end).orElse(i + 1);
        }
        return candidates;
    }

    private Candidate candidate(Line line, int from, NameTrie.Match<KnownEntity> match) {
        List<Atom> atoms = line.atoms();
        Span span = new Span(atoms.get(from).begin(), atoms.get(match.end() - 1).end());
        KnownEntity entity = match.value();
        boolean single = match.end() == from + 1;
        boolean sure = !(single && gazetteer.isCommon(atoms.get(from).text())) || isSupported(line, span, from, match.end());
        sure = sure && !(single && entity.type() == EntityType.COMPANY && line.isTagged(span, NameTag.PERSON)
                && gazetteer.isCommon(atoms.get(from).text()));
        return new Candidate(span, entity.type(), Evidence.KNOWN, Optional.of(entity), sure);
    }

    private boolean isSupported(Line line, Span span, int from, int to) {
        if (line.isTagged(span, NameTag.ORGANIZATION)) {
            return true;
        }
        List<Atom> atoms = line.atoms();
        boolean suffixed = to < atoms.size() && suffixes.isLegal(atoms.get(to).text());
        boolean inside = from > 0 && !line.isTitled() && isProse(atoms.get(from - 1));
        boolean alone = to == atoms.size() || !atoms.get(to).isCapitalised() && !Character.isDigit(atoms.get(to).text().charAt(0));
        return suffixed || inside && alone;
    }

    private static boolean isProse(Atom before) {
        boolean word = Character.isLowerCase(before.text().charAt(0)) && !DETERMINERS.contains(before.text());
        return word || before.text().equals(",");
    }

    /** Within an address, a user name or a compound of the kind "on-Gate". */
    private static boolean isJoined(List<Atom> atoms, int index) {
        if (index == 0) {
            return false;
        }
        Atom before = atoms.get(index - 1);
        return before.end() == atoms.get(index).begin() && "@._#$/'".contains(before.text()) && index > 1
                && atoms.get(index - 2).end() == before.begin() && !before.text().equals("/")
                || before.end() == atoms.get(index).begin() && "@#$".contains(before.text());
    }

    private static boolean isJoinedAfter(List<Atom> atoms, int end) {
        if (end + 1 >= atoms.size()) {
            return false;
        }
        Atom mark = atoms.get(end);
        boolean glued = mark.begin() == atoms.get(end - 1).end() && atoms.get(end + 1).begin() == mark.end();
        return glued && (mark.text().equals("@") || mark.text().equals("_")
                || mark.text().equals(".") && Character.isLowerCase(atoms.get(end + 1).text().charAt(0)));
    }
}
