// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** At the start of a sentence only a name stands behind these without an article. */
    private static final Set<String> OPENERS = Set.of("At", "With", "By", "From", "For", "Unlike", "Like", "Since");

    private static final Set<String> SPEAKING = Set.of(
            "said",
            "says",
            "reported",
            "reports",
            "posted",
            "posts",
            "announced",
            "announces",
            "opened",
            "opens",
            "sold",
            "sells",
            "hired",
            "plans",
            "acquired",
            "acquires",
            "bought",
            "buys",
            "agreed",
            "declined",
            "expects",
            "raised",
            "cut",
            "launched",
            "launches",
            "unveiled",
            "named",
            "settled",
            "owns",
            "operates",
            "employs");

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
            Optional<NameTrie.Match<Optional<KnownEntity>>> match = gazetteer.longest(atoms, i);
            if (match.isPresent() && !Glue.holds(atoms, i, match.get().end())) {
                int from = i;
                int to = match.get().end();
                match.get().value().ifPresent(entity -> candidates.add(candidate(line, from, to, entity)));
            }
            i = match.map(NameTrie.Match::end).orElse(i + 1);
        }
        return candidates;
    }

    private Candidate candidate(Line line, int from, int to, KnownEntity entity) {
        Span span = new Span(
                line.atoms().get(from).begin(), line.atoms().get(to - 1).end());
        boolean common =
                to == from + 1 && gazetteer.isCommon(line.atoms().get(from).text());
        boolean person = entity.type() == EntityType.COMPANY && line.isTagged(span, NameTag.PERSON);
        boolean speaks = common && from == 0 && !line.isTitled() && isSpeaking(line, span);
        boolean verb = common && !speaks && isVerb(line, span);
        boolean sure = !common || speaks || !person && !verb && isSupported(line, span, from, to);
        return Candidate.known(span, entity, sure);
    }

    /** "Target said": a common noun that opens a sentence without an article and does what companies do. */
    private static boolean isSpeaking(Line line, Span span) {
        int next = line.firstToken(span.end());
        return next < line.tokens().size()
                && next > 0
                && SPEAKING.contains(line.word(next))
                && !line.word(next - 1).endsWith("s");
    }

    /** "to Target the", and whatever the tagger takes for a verb. */
    private static boolean isVerb(Line line, Span span) {
        int token = line.firstToken(span.begin());
        boolean inside = token < line.tokens().size();
        boolean infinitive = inside
                && token > 0
                && token + 1 < line.tokens().size()
                && line.word(token - 1).equals("to")
                && line.token(token + 1).pos().equals("DT");
        return infinitive || inside && line.token(token).pos().startsWith("VB");
    }

    private boolean isSupported(Line line, Span span, int from, int to) {
        if (line.isTagged(span, NameTag.ORGANIZATION)) {
            return true;
        }
        List<Atom> atoms = line.atoms();
        String printed = line.words(span);
        if (printed.length() > 2 && printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return false;
        }
        boolean suffixed = to < atoms.size() && suffixes.isLegal(atoms.get(to).text());
        boolean inside = from > 0
                && !line.isTitled()
                && (isProse(atoms.get(from - 1))
                        || OPENERS.contains(atoms.get(from - 1).text()));
        boolean alone = to == atoms.size()
                || !atoms.get(to).isCapitalised()
                        && !Character.isDigit(atoms.get(to).text().charAt(0));
        return suffixed || inside && alone;
    }

    private static boolean isProse(Atom before) {
        boolean word = Character.isLowerCase(before.text().charAt(0)) && !DETERMINERS.contains(before.text());
        return word || before.text().equals(",");
    }
}
