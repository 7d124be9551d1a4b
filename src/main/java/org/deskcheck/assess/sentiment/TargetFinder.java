// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.finding.TargetType;
import org.deskcheck.model.text.Sentence;

/** Finds what a sentence may take a tone towards: its entities, and the assets and markets it names. Stateless. */
final class TargetFinder {

    private final TargetBook book;
    private final ToneLexicon lexicon;
    private final NameGuess guess;

    TargetFinder(TargetBook book, ToneLexicon lexicon, NameGuess guess) {
        this.book = book;
        this.lexicon = lexicon;
        this.guess = guess;
    }

    /**
     * The targets of a sentence, in order, without overlaps.
     *
     * @param mentions the names of the article in the order of the text
     * @param headline whether the sentence is all there is, as in a feed of headlines: more words name a target there,
     *     and a name that nobody knows may be one
     */
    List<Named> find(Sentence sentence, List<EntityMention> mentions, boolean headline) {
        List<Named> names = new ArrayList<>();
        List<Named> others = new ArrayList<>();
        for (Named name : NameFinder.find(sentence, mentions)) {
            (isInstitution(name.target().type()) ? names : others).add(name);
        }
        TargetWords words = TargetWords.of(sentence, names, others);
        List<Named> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            at = read(words, at, headline, found);
        }
        if (headline) {
            found.addAll(guess.names(words, found));
            boolean opened = found.stream().anyMatch(name -> name.from() == 0);
            others.stream().filter(name -> !opened && isSubject(words, name)).forEach(found::add);
        }
        names.addAll(found);
        names.sort(Comparator.comparingInt(Named::from));
        return names;
    }

    /** A place that opens a headline and is no part of another name: "Norway likely to keep rates". */
    private static boolean isSubject(TargetWords words, Named name) {
        String behind = words.tag(name.to());
        boolean verb = behind.startsWith("V") || behind.equals("MD") || behind.equals("TO") || behind.startsWith("J");
        return name.target().type() == TargetType.PLACE && name.from() == 0 && (verb || behind.equals(","));
    }

    private static boolean isInstitution(TargetType type) {
        return type == TargetType.COMPANY || type == TargetType.ORGANIZATION;
    }

    /** Takes in the target that ends with the phrase at a word, and gives the next word to look at. */
    private int read(TargetWords words, int at, boolean headline, List<Named> found) {
        PhraseBook.Match<TargetBook.Term> match =
                book.at(words.printed(), words.lower(), at).orElse(null);
        if (match == null || words.isTaken(at, at + match.length())) {
            return at + 1;
        }
        TargetBook.Term term = match.value();
        int to = at + match.length();
        Optional<Named> last = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
        TargetPhrase phrase = new TargetPhrase(words, book, lexicon, headline);
        int from = phrase.begin(term.use(), at, last);
        if (phrase.isTarget(term.use(), from, at, to)) {
            while (!found.isEmpty() && found.get(found.size() - 1).to() > from) {
                found.remove(found.size() - 1);
            }
            found.add(words.named(from, to, term.type()));
        }
        return to;
    }
}
