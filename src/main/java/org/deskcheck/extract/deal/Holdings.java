// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.text.Token;

/** Purchases and sales of securities: a company that sells its own shares raises money, and who buys some of them invests. */
final class Holdings {

    private static final Set<String> SECURITIES =
            Set.of("share", "units", "stock", "warrant", "stake", "interest", "shareholding", "holding", "position");
    private static final Set<String> WHOLE =
            Set.of("all", "remaining", "majority", "controlling", "outstanding", "entire", "rest");
    private static final Set<String> STAKES = Set.of("stake", "interest", "shareholding", "holding");
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final Trigger INVESTMENT = new Trigger(
            DealType.INVESTMENT,
            true,
            Map.of(
                    Slot.SUBJECT,
                    PartyRole.INVESTOR,
                    Slot.OBJECT,
                    PartyRole.TARGET,
                    Slot.OF,
                    PartyRole.TARGET,
                    Slot.IN,
                    PartyRole.TARGET,
                    Slot.FROM,
                    PartyRole.SELLER,
                    Slot.BY,
                    PartyRole.INVESTOR));
    private static final Trigger ISSUE = new Trigger(
            DealType.EQUITY_FINANCING, true, Map.of(Slot.SUBJECT, PartyRole.ISSUER, Slot.TO, PartyRole.INVESTOR));

    private static final Set<String> DEBTS = Set.of("note", "notes", "bond", "bonds", "debenture", "debt");
    private static final Trigger DEBT = new Trigger(
            DealType.DEBT_FINANCING, true, Map.of(Slot.SUBJECT, PartyRole.BORROWER, Slot.TO, PartyRole.LENDER));

    /** What is bought under a contract, and makes nobody an acquirer. */
    private static final Set<String> WARES = Set.of(
            "service",
            "services",
            "capacity",
            "electricity",
            "energy",
            "compute",
            "computing",
            "output",
            "gpu",
            "gpus",
            "server",
            "servers",
            "chip",
            "chips",
            "aircraft",
            "jet",
            "plane",
            "turbine",
            "gas",
            "software",
            "fuel");

    private static final Trigger SUPPLY = new Trigger(
            DealType.CONTRACT,
            true,
            Map.of(
                    Slot.SUBJECT,
                    PartyRole.CUSTOMER,
                    Slot.BY,
                    PartyRole.CUSTOMER,
                    Slot.FROM,
                    PartyRole.PROVIDER,
                    Slot.WITH,
                    PartyRole.PROVIDER));

    private static final Trigger PURCHASE = new Trigger(
            DealType.ACQUISITION, false, Map.of(Slot.SUBJECT, PartyRole.ACQUIRER, Slot.OBJECT, PartyRole.TARGET));

    private Holdings() {}

    /** The trigger that a verb of buying, selling or raising is, given what it acts on. */
    static Trigger adjust(Trigger trigger, Phrases phrases, Chunk verb, Optional<Chunk> object) {
        if (trigger.type() == DealType.ACQUISITION
                && object.filter(o -> isWare(phrases, o)).isPresent()) {
            return SUPPLY;
        }
        if (object.isPresent() && trigger.type() == DealType.DIVESTITURE) {
            Optional<Trigger> issue = issueOf(phrases, object.get());
            if (issue.isPresent()) {
                return issue.get();
            }
        }
        if (object.isEmpty()
                || !isSecurity(phrases, object.get())
                || phrases.verb(verb).passive()) {
            return trigger;
        }
        boolean stake = STAKES.contains(phrases.lemma(object.get()));
        if (trigger.type() == DealType.ACQUISITION && !isWhole(phrases, object.get())
                || trigger.type() == DealType.EQUITY_FINANCING && stake) {
            return INVESTMENT;
        }
        boolean own = phrases.entities(object.get()).isEmpty() && !stake;
        return trigger.type() == DealType.DIVESTITURE && own ? ISSUE : trigger;
    }

    /** "sold $400 million of senior notes", "sell $5 million of new shares", "sold notes": an issue of its own papers. */
    private static Optional<Trigger> issueOf(Phrases phrases, Chunk object) {
        int of = object.index() + 1;
        boolean worth = phrases.isFigure(object)
                && phrases.is(of, Kind.PREPOSITION)
                && Set.of("of", "in").contains(phrases.word(phrases.chunks().get(of)));
        Optional<Chunk> paper = worth ? phrases.at(of + 1) : Optional.of(object);
        return paper.filter(p -> p.is(Kind.NOUN) && phrases.entities(p).isEmpty())
                .flatMap(p -> {
                    String lemma = phrases.lemma(p);
                    if (DEBTS.contains(lemma)) {
                        return Optional.of(DEBT);
                    }
                    boolean equity = isSecurity(phrases, p) && !STAKES.contains(lemma) || lemma.equals("equity");
                    return worth && equity ? Optional.of(ISSUE) : Optional.empty();
                });
    }

    /** The trigger that a noun of selling is: the sale of units is an issue. */
    static Trigger adjust(Trigger trigger, Phrases phrases, Chunk noun) {
        boolean units = trigger.type() == DealType.DIVESTITURE
                && new Arguments(phrases)
                        .governed(noun.index(), "of").stream()
                                .limit(1)
                                .anyMatch(c -> isSecurity(phrases, c)
                                        && phrases.entities(c).isEmpty()
                                        && !STAKES.contains(phrases.lemma(c)));
        return units ? ISSUE : trigger;
    }

    /** "cloud services", "$5 million of computing capacity". */
    private static boolean isWare(Phrases phrases, Chunk object) {
        boolean worth = phrases.isFigure(object)
                && phrases.is(object.index() + 1, Kind.PREPOSITION)
                && phrases.is(object.index() + 2, Kind.NOUN);
        Chunk ware = worth ? phrases.chunks().get(object.index() + 2) : object;
        String printed = phrases.sentence().tokens().get(ware.head()).text().toLowerCase(Locale.ROOT);
        return phrases.name(ware).isEmpty() && (WARES.contains(phrases.lemma(ware)) || WARES.contains(printed));
    }

    private static boolean isSecurity(Phrases phrases, Chunk noun) {
        String printed = phrases.sentence().tokens().get(noun.head()).text().toLowerCase(Locale.ROOT);
        return SECURITIES.contains(phrases.lemma(noun)) || SECURITIES.contains(printed);
    }

    /** All of it, or at least so much that it decides. */
    private static boolean isWhole(Phrases phrases, Chunk noun) {
        boolean said = phrases.tokens(noun).stream()
                .anyMatch(t -> WHOLE.contains(t.text().toLowerCase(Locale.ROOT)));
        return said
                || phrases.figures(noun).stream()
                        .anyMatch(
                                f -> f.kind() == FigureKind.PERCENT && f.value().compareTo(HALF) >= 0);
    }

    /** "take X private": the trigger that the verb is, by the last word of its object. */
    static Optional<Trigger> privatisation(Phrases phrases, Chunk verb) {
        if (!phrases.lemma(verb).equals("take")) {
            return Optional.empty();
        }
        List<Token> tokens = phrases.sentence().tokens();
        return new Arguments(phrases)
                .object(verb)
                .filter(object -> object.end() <= tokens.size())
                .filter(object -> tokens.get(object.end() - 1).text().equals("private")
                        || object.end() < tokens.size()
                                && tokens.get(object.end()).text().equals("private"))
                .map(object -> PURCHASE);
    }

    /** "an option to purchase": no purchase. */
    static boolean isOption(Phrases phrases, Chunk verb) {
        return phrases.verb(verb).infinitive()
                && phrases.at(verb.index() - 1)
                        .filter(c -> c.is(Kind.NOUN))
                        .filter(c -> Set.of("option", "right", "refusal", "warrant", "ability", "opportunity")
                                .contains(phrases.lemma(c)))
                        .isPresent();
    }
}
