// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.EntityMention;

/**
 * Whom the words stand for that name nobody themselves.
 *
 * @param it the company named last: "it", "the firm"
 * @param issuer whom the article is by or about: "the Company", "we"
 */
record Referents(Optional<EntityMention> it, Optional<EntityMention> issuer) {

    /** Those of a sentence in which such words stand for nobody. */
    static final Referents NOBODY = new Referents(Optional.empty(), Optional.empty());

    private static final Set<String> COMPANIES = Set.of("company", "firm", "startup", "start-up", "corporation");
    private static final Set<String> SPEAKERS = Set.of("we", "us");
    /** Those who decide for a company are taken for it. */
    private static final Set<String> ORGANS =
            Set.of("board", "shareholder", "stockholder", "director", "management", "holder");

    /** Whom a noun phrase stands for; nobody when it is a name or any other word. */
    Optional<EntityMention> of(Phrases phrases, Chunk noun) {
        String lemma = phrases.lemma(noun);
        String printed = phrases.sentence().tokens().get(noun.head()).text();
        String first = phrases.word(noun);
        if (SPEAKERS.contains(lemma)) {
            return issuer.or(() -> it);
        }
        if (lemma.equals("it") && !first.equals("its")) {
            return it;
        }
        if (COMPANIES.contains(lemma) && Set.of("the", "our").contains(first)) {
            return printed.equals("Company") ? issuer.or(() -> it) : it;
        }
        return ORGANS.contains(lemma) ? organOf(phrases, noun) : Optional.empty();
    }

    /** Whether a noun phrase is of those words that stand for somebody, whoever that is. */
    static boolean isProForm(Phrases phrases, Chunk noun) {
        String lemma = phrases.lemma(noun);
        return SPEAKERS.contains(lemma) || lemma.equals("it") || COMPANIES.contains(lemma) || ORGANS.contains(lemma);
    }

    /** "X's board", "its shareholders". */
    private Optional<EntityMention> organOf(Phrases phrases, Chunk noun) {
        int before = noun.index() - 1;
        boolean owned = phrases.is(before, Kind.NOUN)
                && phrases.isPossessive(phrases.chunks().get(before));
        if (owned) {
            return phrases.name(phrases.chunks().get(before)).filter(PartyReader::isBody);
        }
        String first = phrases.word(noun).toLowerCase(Locale.ROOT);
        boolean bare =
                noun.end() - noun.first() == 1 || Set.of("its", "the", "our").contains(first);
        return bare ? it : Optional.empty();
    }
}
