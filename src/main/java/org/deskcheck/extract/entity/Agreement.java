// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.text.Span;

/** A name recognised once is recognised everywhere in its article, and so are its short forms. */
final class Agreement {

    private final NameTrie<Roster.Alias> aliases;
    private final LegalEnding endings;

    Agreement(Roster roster, Vocabulary vocabulary, LegalEnding endings) {
        this.aliases = roster.aliases(vocabulary);
        this.endings = endings;
    }

    /** The names of the roster in a line, wherever they stand. */
    List<Candidate> find(Line line) {
        List<Candidate> candidates = new ArrayList<>();
        List<Atom> atoms = line.atoms();
        int i = 0;
        while (i < atoms.size()) {
            Optional<NameTrie.Match<Roster.Alias>> match = aliases.longest(atoms, i);
            if (match.isPresent()
                    && !Glue.holds(atoms, i, match.get().end())
                    && (match.get().value().complete()
                            || isAlone(line, i, match.get().end()))) {
                KnownEntity entity = match.get().value().entity();
                int end = endings.after(atoms, match.get().end());
                Span span = new Span(atoms.get(i).begin(), atoms.get(end - 1).end());
                candidates.add(Candidate.again(span, entity));
            }
            i = match.map(NameTrie.Match::end).orElse(i + 1);
        }
        return candidates;
    }

    /** A short form next to another capitalised word may be a part of another name. */
    private static boolean isAlone(Line line, int from, int to) {
        List<Atom> atoms = line.atoms();
        boolean before = from > 0 && atoms.get(from - 1).isCapitalised();
        boolean after = to < atoms.size() && atoms.get(to).isCapitalised();
        return line.isTitled() ? !after : !before && !after;
    }
}
