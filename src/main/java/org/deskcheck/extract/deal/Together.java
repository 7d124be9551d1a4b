// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;

/** Those who are named together and meant together: "X and Y said they have agreed to merge", "the merger of the two companies". */
final class Together {

    private static final Set<DealType> SHARED = Set.of(DealType.MERGER, DealType.JOINT_VENTURE);
    private static final Set<String> BOTH = Set.of("they", "company", "bank", "firm", "concern", "group");

    private Together() {}

    /** The subjects of a merging verb or, where these are only "they", the two or more names that an earlier verb of the sentence has. */
    static List<Chunk> meant(Phrases phrases, List<Chunk> subjects, DealType type) {
        boolean unnamed = SHARED.contains(type)
                && subjects.size() == 1
                && phrases.name(subjects.get(0)).isEmpty()
                && isBoth(phrases, subjects.get(0));
        return unnamed ? namedBefore(phrases, subjects.get(0).index(), subjects) : subjects;
    }

    /** Adds to the merger of "the two companies" the one that is spoken of. */
    static void add(Seating seating, Chunk noun) {
        if (seating.draft().type != DealType.MERGER || seating.draft().parties.size() > 1) {
            return;
        }
        boolean both = new Arguments(seating.phrases())
                .governed(noun.index(), "of").stream().limit(1).anyMatch(c -> isBoth(seating.phrases(), c));
        if (both) {
            seating.add(
                    namedBefore(seating.phrases(), noun.index(), List.of()),
                    Optional.of(PartyRole.PARTNER),
                    PartyGround.SUBJECT);
            seating.referents()
                    .it()
                    .ifPresent(other -> seating.draft()
                            .add(new Party(
                                    PartyRole.PARTNER,
                                    other.name(),
                                    seating.phrases().span(noun),
                                    PartyGround.OTHER)));
        }
    }

    private static boolean isBoth(Phrases phrases, Chunk noun) {
        String lemma = phrases.lemma(noun);
        boolean plural = lemma.equals("they")
                || phrases.tokens(noun).stream()
                        .anyMatch(token ->
                                token.text().equals("two") || token.text().equals("both"));
        return plural && BOTH.contains(lemma);
    }

    /** The subjects of the nearest verb before an index that has several. */
    static List<Chunk> namedBefore(Phrases phrases, int index, List<Chunk> otherwise) {
        Arguments arguments = new Arguments(phrases);
        for (int i = index - 1; i >= 0; i--) {
            if (phrases.is(i, Kind.VERB)) {
                List<Chunk> subjects = arguments.subjects(phrases.chunks().get(i));
                if (subjects.size() > 1) {
                    return subjects;
                }
            }
        }
        return otherwise;
    }
}
