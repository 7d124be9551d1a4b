// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.PhraseLexicon;
import org.deskcheck.extract.syntax.PhraseLexicon.Hit;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.text.Token;

/** The words of {@code deal-triggers.tsv}. Immutable. */
final class Triggers {

    private static final String TABLE = "deal-triggers.tsv";

    /** Heads that leave the word before them to say what it is. */
    private static final Set<String> GENERAL =
            Set.of("financing", "offering", "agreement", "transaction", "deal", "facility", "program", "round");

    private final List<Trigger> triggers;
    private final PhraseLexicon verbs;
    private final PhraseLexicon nouns;

    private Triggers(List<Trigger> triggers, PhraseLexicon verbs, PhraseLexicon nouns) {
        this.triggers = triggers;
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** Reads the table. */
    static Triggers read() {
        List<Trigger> triggers = new ArrayList<>();
        PhraseLexicon.Builder verbs = new PhraseLexicon.Builder();
        PhraseLexicon.Builder nouns = new PhraseLexicon.Builder();
        for (Table.Row row : Table.read(TABLE).rows()) {
            PhraseLexicon.Builder part = row.get("part").equals("verb") ? verbs : nouns;
            String number = String.valueOf(triggers.size());
            row.list("trigger").forEach(phrase -> part.add(phrase, number));
            triggers.add(Trigger.of(row));
        }
        return new Triggers(List.copyOf(triggers), verbs.build(), nouns.build());
    }

    /** The trigger that the main verb of a group is. */
    Optional<Trigger> ofVerb(Phrases phrases, Chunk verb) {
        return verbs.at(phrases.sentence().tokens(), verb.head()).map(this::trigger);
    }

    /**
     * The trigger that the head of a noun phrase is, with the words before it that belong to the term; or the term right before
     * a head that says nothing of its own ("private placement financing").
     */
    Optional<Trigger> ofNoun(Phrases phrases, Chunk noun) {
        if (phrases.name(noun).isPresent()) {
            return Optional.empty();
        }
        List<Token> tokens = phrases.tokens(noun);
        int head = noun.head() - noun.first();
        Optional<Hit> own = Optional.empty();
        Optional<Hit> before = Optional.empty();
        for (int i = 0; i <= head; i++) {
            Optional<Hit> hit = nouns.at(tokens, i);
            own = own.or(() -> hit.filter(h -> head < h.end()));
            before = before.or(() -> hit.filter(h -> h.end() == head));
        }
        boolean general = GENERAL.contains(phrases.lemma(noun));
        Optional<Trigger> strong = own.map(this::trigger).filter(t -> !t.weak());
        Optional<Trigger> implied = general ? before.map(this::trigger) : Optional.empty();
        Optional<Hit> weak = own;
        Optional<Trigger> money = implied.filter(t -> t.type() != DealType.CONTRACT);
        return strong.or(() -> implied.filter(t -> !t.weak())).or(() -> money).or(() -> weak.map(this::trigger));
    }

    private Trigger trigger(Hit hit) {
        return triggers.get(Integer.parseInt(hit.value()));
    }
}
