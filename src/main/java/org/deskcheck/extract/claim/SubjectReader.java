// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** Of whom or what a clause speaks. */
final class SubjectReader {

    private static final Set<String> CARRIED =
            Set.of("it", "its", "they", "their", "company", "firm", "group", "miner", "we", "our");
    private static final int LONGEST = 60;
    /** "Revenue", "net loss", "the hash rate": the measure itself, of somebody named before. */
    private static final int BARE = 2;

    private final MeasureReader measures;

    SubjectReader(MeasureReader measures) {
        this.measures = measures;
    }

    /**
     * The subject of the verb that governs a place: a name, or a described set without its article.
     *
     * @param carried the name that "it" and "the company" stand for
     */
    Optional<String> of(Clause clause, Chunk place, Optional<EntityMention> carried) {
        Phrases phrases = clause.phrases();
        Optional<String> owner = owner(phrases, place).map(EntityMention::name);
        if (owner.isPresent()) {
            return owner;
        }
        return clause.verbOf(place)
                .flatMap(verb -> new Arguments(phrases).subject(verb))
                .flatMap(subject -> read(phrases, subject, carried));
    }

    /** "X's capital expenditures": the possessor in the phrase itself. */
    private static Optional<EntityMention> owner(Phrases phrases, Chunk chunk) {
        for (int i = chunk.index(); i >= 0 && phrases.is(i, Kind.NOUN); i--) {
            Chunk at = phrases.chunks().get(i);
            if (i < chunk.index() && !phrases.isPossessive(at)) {
                break;
            }
            Optional<EntityMention> company =
                    phrases.isPossessive(at) ? lastCompany(phrases.entities(at)) : Optional.empty();
            if (company.isPresent()) {
                return company;
            }
        }
        return Optional.empty();
    }

    private Optional<String> read(Phrases phrases, Chunk subject, Optional<EntityMention> carried) {
        Optional<EntityMention> name =
                phrases.name(subject).or(() -> owner(phrases, subject)).or(() -> ofName(phrases, subject));
        if (name.isPresent()) {
            return name.map(EntityMention::name);
        }
        if (standsForOne(phrases, subject)) {
            return carried.map(EntityMention::name);
        }
        Optional<EntityMention> qualifier = lastCompany(phrases.entities(subject));
        if (qualifier.isPresent() && measures.in(phrases, subject).isPresent()) {
            return qualifier.map(EntityMention::name);
        }
        boolean bare = measures.in(phrases, subject).isPresent()
                && phrases.tokens(subject).size() <= BARE;
        return carried.filter(company -> bare).map(EntityMention::name).or(() -> described(phrases, subject));
    }

    /** "It", "its order book", "the miner"; not "nine miners", whoever they are. */
    private static boolean standsForOne(Phrases phrases, Chunk subject) {
        Token head = phrases.sentence().tokens().get(subject.head());
        return CARRIED.contains(head.text().toLowerCase(Locale.ROOT))
                || CARRIED.contains(phrases.word(subject))
                        && !phrases.word(subject).equals(phrases.lemma(subject));
    }

    /** "shares of X", "revenue at X". */
    private static Optional<EntityMention> ofName(Phrases phrases, Chunk subject) {
        int next = subject.index() + 1;
        boolean joined = phrases.is(next, Kind.PREPOSITION)
                && Set.of("of", "at", "for")
                        .contains(phrases.word(phrases.chunks().get(next)));
        return joined && phrases.is(next + 1, Kind.NOUN)
                ? phrases.name(phrases.chunks().get(next + 1))
                : Optional.empty();
    }

    private static Optional<String> described(Phrases phrases, Chunk subject) {
        List<Token> tokens = phrases.tokens(subject);
        boolean article = Set.of("DT", "PRP$").contains(tokens.get(0).pos());
        boolean amount = phrases.figures(subject).stream()
                .anyMatch(f -> f.kind() == FigureKind.MONEY || f.kind() == FigureKind.PERCENT);
        if (amount) {
            return Optional.empty();
        }
        String pos = tokens.get(tokens.size() - 1).pos();
        if (!pos.startsWith("NN") || article && tokens.size() == 1) {
            return Optional.empty();
        }
        int begin = tokens.get(article ? 1 : 0).span().begin();
        String words =
                phrases.text().slice(new Span(begin, phrases.span(subject).end()));
        return words.length() <= LONGEST ? Optional.of(words) : Optional.empty();
    }

    private static Optional<EntityMention> lastCompany(List<EntityMention> names) {
        return names.stream().filter(SubjectReader::isBody).reduce((a, b) -> b);
    }

    /** Whether a name is that of a company or an organization. */
    static boolean isBody(EntityMention mention) {
        return mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANIZATION;
    }
}
