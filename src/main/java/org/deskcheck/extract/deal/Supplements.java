// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.PartyRole;

/** What later sentences add to the deal just told: who placed it, who joined it, its tranches and its ratings. */
final class Supplements {

    private static final Set<String> AGENT_WORDS = Set.of(
            "placement", "underwriter", "bookrunner", "bookrunners", "book", "book-running", "manager", "purchaser");
    private static final Set<String> ARRANGER_WORDS =
            Set.of("arranger", "arrangers", "administrative", "documentation", "syndication");
    private static final Set<String> DEAL_WORDS = Set.of(
            "deal",
            "package",
            "financing",
            "facility",
            "round",
            "transaction",
            "offering",
            "raise",
            "total",
            "investment",
            "funding");
    private static final Set<String> GROSS = Set.of("gross", "aggregate", "total");
    private static final Set<String> PART_VERBS = Set.of("include", "comprise", "consist");
    private static final Set<DealType> INVESTED = Set.of(DealType.EQUITY_FINANCING, DealType.INVESTMENT);

    private Supplements() {}

    /** Adds what a sentence says to the deal spoken of last. */
    static void add(Ledger ledger, Phrases phrases, Optional<EntityMention> carried) {
        addTranches(ledger, phrases);
        Security.in(phrases)
                .ifPresent(collateral -> ledger.debts()
                        .filter(debt -> phrases.entities().stream().anyMatch(e -> debt.has(e.name())))
                        .filter(debt -> debt.collateral.isEmpty())
                        .forEach(debt -> debt.collateral = Optional.of(collateral)));
        ledger.current().ifPresent(draft -> {
            addAgents(draft, phrases);
            addInvestors(draft, phrases);
            addLenders(draft, phrases);
            addProceeds(draft, phrases);
            if (isPending(phrases)) {
                draft.isPending();
            }
            Ratings.add(draft, phrases);
            draft.undisclosed |= Particulars.isUndisclosed(phrases);
        });
    }

    /** "X and Y acted as placement agents". */
    private static void addAgents(Draft draft, Phrases phrases) {
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            boolean acts = chunk.is(Kind.VERB) && Set.of("act", "serve", "be").contains(phrases.lemma(chunk));
            if (acts) {
                Optional<PartyRole> role = office(draft, phrases, chunk);
                List<Chunk> names = agents(phrases, arguments, chunk);
                role.ifPresent(r ->
                        PartyReader.parties(phrases, names, r, Optional.empty()).forEach(draft::add));
            }
        }
    }

    /** The subject; in "with X and Y serving as" the names after "with". */
    private static List<Chunk> agents(Phrases phrases, Arguments arguments, Chunk verb) {
        if (phrases.verb(verb).participle()) {
            for (int i = verb.index() - 1; i >= 0 && !phrases.is(i, Kind.VERB); i--) {
                if (phrases.is(i, Kind.PREPOSITION)
                        && phrases.word(phrases.chunks().get(i)).equals("with")) {
                    return arguments.list(i + 1);
                }
            }
        }
        return arguments.subject(verb).map(s -> arguments.list(s.index())).orElse(List.of());
    }

    /** "provided by X", "arranged by X", "established with X" of a loan. */
    private static void addLenders(Draft draft, Phrases phrases) {
        if (draft.type != DealType.DEBT_FINANCING) {
            return;
        }
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            boolean provided = chunk.is(Kind.VERB)
                    && phrases.verb(chunk).passive()
                    && Set.of("provide", "arrange", "establish", "underwrite", "fund", "finance")
                            .contains(phrases.lemma(chunk));
            if (provided) {
                for (String preposition : List.of("by", "with")) {
                    PartyReader.parties(
                                    phrases,
                                    arguments.governed(chunk.index(), preposition),
                                    PartyRole.LENDER,
                                    Optional.empty())
                            .forEach(draft::add);
                }
            }
        }
    }

    private static Optional<PartyRole> office(Draft draft, Phrases phrases, Chunk verb) {
        for (int i = verb.index() + 1; i < phrases.chunks().size(); i++) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.VERB) || chunk.is(Kind.STOP)) {
                break;
            }
            if (chunk.is(Kind.NOUN) && has(phrases, chunk, ARRANGER_WORDS)) {
                return Optional.of(draft.type == DealType.DEBT_FINANCING ? PartyRole.LENDER : PartyRole.UNDERWRITER);
            }
            if (chunk.is(Kind.NOUN) && has(phrases, chunk, AGENT_WORDS)) {
                return Optional.of(PartyRole.UNDERWRITER);
            }
        }
        return Optional.empty();
    }

    /** "led by X, with participation from Y and Z". */
    private static void addInvestors(Draft draft, Phrases phrases) {
        if (!INVESTED.contains(draft.type)) {
            return;
        }
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB)
                    && Set.of("lead", "co-lead", "back", "anchor").contains(phrases.lemma(chunk))
                    && phrases.verb(chunk).passive()) {
                addAll(draft, phrases, arguments.governed(chunk.index(), "by"));
            }
            if (chunk.is(Kind.NOUN)
                    && Set.of("participation", "support", "backing").contains(phrases.lemma(chunk))) {
                addAll(draft, phrases, arguments.governed(chunk.index(), "from"));
                addAll(draft, phrases, arguments.governed(chunk.index(), "by"));
            }
            if (chunk.is(Kind.VERB) && Set.of("join", "participate").contains(phrases.lemma(chunk))) {
                addAll(
                        draft,
                        phrases,
                        arguments
                                .subject(chunk)
                                .map(s -> arguments.list(s.index()))
                                .orElse(List.of()));
            }
            boolean dash = chunk.is(Kind.STOP) && !phrases.word(chunk).equals(".") && isAfterInvestors(phrases, chunk);
            if (dash
                    || chunk.is(Kind.VERB)
                            && phrases.lemma(chunk).equals("include")
                            && isAfterInvestors(phrases, chunk)) {
                addAll(draft, phrases, arguments.list(chunk.index() + 1));
            }
        }
    }

    private static boolean isAfterInvestors(Phrases phrases, Chunk chunk) {
        int before = chunk.index() - 1;
        while (phrases.is(before, Kind.COMMA)) {
            before--;
        }
        return phrases.is(before, Kind.NOUN)
                && Set.of("investor", "backer", "participant", "fund")
                        .contains(phrases.lemma(phrases.chunks().get(before)));
    }

    private static void addAll(Draft draft, Phrases phrases, List<Chunk> names) {
        PartyReader.parties(phrases, names, PartyRole.INVESTOR, Optional.empty())
                .forEach(draft::add);
    }

    /** "The deal includes $2 billion in bonds and $1 billion in loans": two parts or more, none of them the whole. */
    private static void addTranches(Ledger ledger, Phrases phrases) {
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            boolean parts = chunk.is(Kind.VERB)
                    && PART_VERBS.contains(phrases.lemma(chunk))
                    && arguments
                            .subject(chunk)
                            .filter(s -> DEAL_WORDS.contains(phrases.lemma(s)))
                            .isPresent();
            List<Figure> after = parts
                    ? phrases.figures().stream()
                            .filter(AmountReader::isAmount)
                            .filter(f -> f.span().begin() >= phrases.span(chunk).end())
                            .toList()
                    : List.of();
            if (after.size() > 1) {
                BigDecimal sum = after.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                ledger.withAmount(sum)
                        .or(() -> ledger.current().filter(d -> d.amount.isEmpty()))
                        .filter(d -> d.tranches.isEmpty())
                        .ifPresent(d -> takeTranches(d, after, phrases, chunk));
            }
        }
    }

    private static void takeTranches(Draft draft, List<Figure> tranches, Phrases phrases, Chunk verb) {
        draft.tranches.addAll(tranches);
        if (draft.type == DealType.DEBT_FINANCING) {
            draft.rate = draft.rate.or(() -> Particulars.rate(phrases, verb));
        }
        draft.evidence.add(phrases.sentence().span());
        if (INVESTED.contains(draft.type)) {
            addAll(draft, phrases, new Arguments(phrases).governed(verb.index(), "to"));
        }
    }

    /** "gross proceeds of $5 million", "$5 million in gross proceeds": the amount, when no other is known. */
    private static void addProceeds(Draft draft, Phrases phrases) {
        boolean financing =
                INVESTED.contains(draft.type) || draft.type == DealType.IPO || draft.type == DealType.DEBT_FINANCING;
        if (!financing || draft.amount.isPresent()) {
            return;
        }
        for (Chunk chunk : phrases.chunks()) {
            boolean gross =
                    chunk.is(Kind.NOUN) && phrases.lemma(chunk).startsWith("proceed") && has(phrases, chunk, GROSS);
            if (gross) {
                Optional<Figure> figure = figureAt(phrases, chunk.index() - 2, chunk.index() - 1)
                        .or(() -> figureAt(phrases, chunk.index() + 2, chunk.index() + 1));
                draft.amount = draft.amount.or(() -> figure);
            }
        }
    }

    private static Optional<Figure> figureAt(Phrases phrases, int noun, int preposition) {
        return phrases.is(preposition, Kind.PREPOSITION) && phrases.is(noun, Kind.NOUN)
                ? phrases.figures(phrases.chunks().get(noun)).stream()
                        .filter(AmountReader::isAmount)
                        .findFirst()
                : Optional.empty();
    }

    /** "closing is expected", "is scheduled to close": the deal is not done yet. */
    private static boolean isPending(Phrases phrases) {
        boolean closing = phrases.sentence().tokens().stream()
                .anyMatch(t -> t.lemma().equals("close") || t.lemma().equals("closing"));
        boolean ahead = phrases.chunks().stream()
                .anyMatch(c -> c.is(Kind.VERB)
                        && Set.of("expect", "schedule", "anticipate", "slate").contains(phrases.lemma(c)));
        return closing && ahead;
    }

    private static boolean has(Phrases phrases, Chunk chunk, Set<String> words) {
        return phrases.tokens(chunk).stream()
                .anyMatch(t -> words.contains(t.text().toLowerCase(Locale.ROOT)) || words.contains(t.lemma()));
    }
}
