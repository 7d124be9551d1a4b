// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;

/** Who puts up the money: "led by X, with participation from Y and Z", "provided by X". */
final class Backers {

    private static final Set<String> LEADING = Set.of("lead", "co-lead", "back", "anchor");
    private static final Set<String> JOINING = Set.of("participation", "support", "backing");
    private static final Set<String> BACKERS = Set.of("investor", "backer", "participant", "fund");
    private static final Set<String> ROUNDS =
            Set.of("round", "financing", "funding", "investment", "raise", "fundraise", "series", "fundraising");
    private static final Set<String> PROVIDING =
            Set.of("provide", "arrange", "establish", "underwrite", "fund", "finance");
    private static final Set<String> MONEY = Set.of(
            "loan",
            "facility",
            "financing",
            "funding",
            "credit",
            "capital",
            "debt",
            "note",
            "bond",
            "mortgage",
            "line",
            "revolver",
            "it",
            "package",
            "deal",
            "agreement");
    private static final Set<String> BANKS = Set.of("bank", "lender", "syndicate", "consortium", "institution");

    private Backers() {}

    /** Adds those whom a sentence names as such. */
    static void add(Draft draft, Phrases phrases) {
        boolean invested = Roles.INVESTED.contains(draft.type);
        for (Chunk chunk : phrases.chunks()) {
            if (invested) {
                addInvestors(draft, phrases, chunk);
            } else if (draft.type == DealType.DEBT_FINANCING) {
                addLenders(draft, phrases, chunk);
            }
        }
    }

    private static void addInvestors(Draft draft, Phrases phrases, Chunk chunk) {
        Arguments arguments = new Arguments(phrases);
        if (chunk.is(Kind.VERB)) {
            if (LEADING.contains(phrases.lemma(chunk)) && phrases.verb(chunk).passive()) {
                addAll(
                        draft,
                        phrases,
                        pastUnnamed(phrases, arguments.governed(chunk.index(), "by")),
                        PartyRole.INVESTOR);
            }
            if (isJoining(phrases, chunk) || isLeading(phrases, chunk)) {
                addAll(draft, phrases, bodies(phrases, arguments.subjects(chunk)), PartyRole.INVESTOR);
            }
        }
        if (chunk.is(Kind.NOUN) && JOINING.contains(phrases.lemma(chunk))) {
            addAll(draft, phrases, arguments.governed(chunk.index(), "from"), PartyRole.INVESTOR);
            addAll(draft, phrases, arguments.governed(chunk.index(), "by"), PartyRole.INVESTOR);
        }
        if (isBackersName(phrases, chunk)) {
            addAll(draft, phrases, arguments.list(chunk.index()), PartyRole.INVESTOR);
        }
        if (isListed(phrases, chunk)) {
            addAll(draft, phrases, arguments.list(chunk.index() + 1), PartyRole.INVESTOR);
        }
    }

    private static boolean isJoining(Phrases phrases, Chunk verb) {
        return Set.of("join", "participate").contains(phrases.lemma(verb));
    }

    /** "X led the round". */
    private static boolean isLeading(Phrases phrases, Chunk verb) {
        return LEADING.contains(phrases.lemma(verb))
                && !phrases.verb(verb).passive()
                && new Arguments(phrases)
                        .object(verb)
                        .filter(o -> ROUNDS.contains(phrases.lemma(o)))
                        .isPresent();
    }

    /** Companies; a person who joins joins a company. */
    private static List<Chunk> bodies(Phrases phrases, List<Chunk> nouns) {
        return nouns.stream()
                .filter(noun -> phrases.name(noun)
                        .filter(mention -> mention.type() == EntityType.PERSON
                                && mention.name().indexOf(' ') > 0)
                        .isEmpty())
                .toList();
    }

    /** "by a large drug maker and X": the names behind one who is not named. */
    private static List<Chunk> pastUnnamed(Phrases phrases, List<Chunk> nouns) {
        boolean unnamed = nouns.size() == 1 && !phrases.isProper(nouns.get(0));
        int and = unnamed ? nouns.get(0).index() + 1 : 0;
        return unnamed && phrases.is(and, Kind.AND) ? new Arguments(phrases).list(and + 1) : nouns;
    }

    /** "Existing backers X, Y and Z": the phrase that names the first of them itself. */
    private static boolean isBackersName(Phrases phrases, Chunk noun) {
        return noun.is(Kind.NOUN)
                && phrases.name(noun).isPresent()
                && phrases.tokens(noun).stream()
                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                        .anyMatch(word -> word.equals("investors") || word.equals("backers"));
    }

    /** "existing investors - X, Y and Z", "investors include X and Y". */
    private static boolean isListed(Phrases phrases, Chunk chunk) {
        boolean dash = chunk.is(Kind.STOP) && !phrases.word(chunk).equals(".");
        boolean include = chunk.is(Kind.VERB) && phrases.lemma(chunk).equals("include");
        int before = chunk.index() - 1;
        while (phrases.is(before, Kind.COMMA)) {
            before--;
        }
        return (dash || include)
                && phrases.is(before, Kind.NOUN)
                && BACKERS.contains(phrases.lemma(phrases.chunks().get(before)));
    }

    private static void addLenders(Draft draft, Phrases phrases, Chunk chunk) {
        if (!chunk.is(Kind.VERB) || !phrases.verb(chunk).passive()) {
            return;
        }
        Arguments arguments = new Arguments(phrases);
        boolean led = LEADING.contains(phrases.lemma(chunk))
                && phrases.is(chunk.index() - 1, Kind.NOUN)
                && BANKS.contains(phrases.lemma(phrases.chunks().get(chunk.index() - 1)));
        if (PROVIDING.contains(phrases.lemma(chunk)) && isMoney(phrases, chunk) || led) {
            for (String preposition : List.of("by", "with")) {
                addAll(draft, phrases, arguments.governed(chunk.index(), preposition), PartyRole.LENDER);
            }
        }
    }

    /** "content provided by X" is no loan. */
    private static boolean isMoney(Phrases phrases, Chunk verb) {
        return new Arguments(phrases)
                .subject(verb)
                .filter(s -> MONEY.contains(phrases.lemma(s)) || phrases.isFigure(s))
                .isPresent();
    }

    private static void addAll(Draft draft, Phrases phrases, List<Chunk> names, PartyRole role) {
        PartyReader.parties(phrases, names, role, Referents.NOBODY).stream()
                .map(party -> party.by(PartyGround.BACKER))
                .forEach(draft::add);
    }
}
