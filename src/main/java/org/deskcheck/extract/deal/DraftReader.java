// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Phrases;

/** Reads the deals that one sentence tells of. */
final class DraftReader {

    private final Triggers triggers;
    private final StatusReader statuses;
    private final VerbReader verbs;
    private final NounReader nouns;

    private DraftReader(Triggers triggers, StatusReader statuses) {
        this.triggers = triggers;
        this.statuses = statuses;
        this.verbs = new VerbReader(statuses);
        this.nouns = new NounReader(triggers, statuses);
    }

    /** A reader with the tables that the program ships with. */
    static DraftReader read() {
        return new DraftReader(Triggers.read(), StatusReader.read());
    }

    /** The deals of a sentence in order; {@code referents} are whom "it" and "the company" stand for. */
    List<Draft> read(Phrases phrases, Referents referents) {
        List<Draft> drafts = new ArrayList<>();
        for (Chunk chunk : phrases.chunks()) {
            Postponements.of(phrases, chunk, statuses).ifPresent(drafts::add);
            Security.debt(phrases, chunk, referents).ifPresent(drafts::add);
            Optional<Draft> draft = switch (chunk.kind()) {
                case VERB ->
                    triggers.ofVerb(phrases, chunk)
                            .or(() -> Holdings.privatisation(phrases, chunk))
                            .flatMap(t -> verbs.read(phrases, chunk, t, referents));
                case NOUN -> triggers.ofNoun(phrases, chunk).flatMap(t -> nouns.read(phrases, chunk, t, referents));
                default -> Optional.empty();
            };
            draft.ifPresent(drafts::add);
        }
        return drafts;
    }
}
