// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Token;

/** The lesser terms of a deal that stand in its own sentence: tenor, rate, stake, day. */
final class Particulars {

    private static final Set<String> TERM_WORDS = Set.of(
            "term",
            "lease",
            "contract",
            "loan",
            "agreement",
            "note",
            "facility",
            "notes",
            "maturity",
            "tenor",
            "extension",
            "bond",
            "order",
            "deal");
    private static final Set<String> RATE_WORDS =
            Set.of("interest", "rate", "coupon", "cost", "note", "notes", "bond", "bonds", "bear", "bearing", "sofr");
    private static final Set<String> STAKE_WORDS =
            Set.of("stake", "interest", "ownership", "shareholding", "share", "equity");

    private Particulars() {}

    /** Fills in what the sentence says of a deal whose word stands in a chunk. */
    static void fill(Draft draft, Phrases phrases, Chunk trigger) {
        draft.tenor = first(phrases, trigger, FigureKind.DURATION, TERM_WORDS);
        if (draft.type == DealType.DEBT_FINANCING) {
            draft.rate = rate(phrases, trigger);
        }
        if (draft.type == DealType.ACQUISITION
                || draft.type == DealType.INVESTMENT
                || draft.type == DealType.DIVESTITURE) {
            draft.stake =
                    first(phrases, trigger, FigureKind.PERCENT, STAKE_WORDS).or(() -> raisedTo(phrases, trigger));
        }
        if (draft.type == DealType.EQUITY_FINANCING) {
            draft.series = series(phrases);
        }
        draft.date = dayOf(phrases);
        draft.undisclosed = isUndisclosed(phrases);
    }

    /** The round that a sentence names by its letter, when it names only one. */
    private static Optional<String> series(Phrases phrases) {
        List<Token> tokens = phrases.sentence().tokens();
        Optional<String> series = Optional.empty();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String letter = tokens.get(i + 1).text();
            if (tokens.get(i).text().equalsIgnoreCase("series") && letter.length() == 1) {
                if (series.filter(known -> !known.equalsIgnoreCase(letter)).isPresent()) {
                    return Optional.empty();
                }
                series = Optional.of(letter.toLowerCase(Locale.ROOT));
            }
        }
        return series;
    }

    /** The interest rate or cost that stands with the word of a deal. */
    static Optional<Figure> rate(Phrases phrases, Chunk trigger) {
        return first(phrases, trigger, FigureKind.PERCENT, RATE_WORDS);
    }

    /** "raised its stake in X to 14.9 pct": the share that is held then. */
    private static Optional<Figure> raisedTo(Phrases phrases, Chunk trigger) {
        boolean held = false;
        for (int i = trigger.index() + 1; i < phrases.chunks().size(); i++) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.STOP)
                    || chunk.is(Kind.VERB) && phrases.verb(chunk).isFinite()) {
                break;
            }
            boolean to = phrases.is(i - 1, Kind.PREPOSITION)
                    && phrases.word(phrases.chunks().get(i - 1)).equals("to");
            Optional<Figure> share = held && to
                    ? phrases.figures(chunk).stream()
                            .filter(figure -> figure.kind() == FigureKind.PERCENT)
                            .findFirst()
                    : Optional.empty();
            if (share.isPresent()) {
                return share;
            }
            held |= chunk.is(Kind.NOUN) && STAKE_WORDS.contains(phrases.lemma(chunk));
        }
        return Optional.empty();
    }

    /** The first figure of a kind in, or joined by "of", "at" or "in" to, a noun phrase with one of the words. */
    static Optional<Figure> first(Phrases phrases, Chunk trigger, FigureKind kind, Set<String> words) {
        for (Figure figure : phrases.figures()) {
            Optional<Chunk> chunk = figure.kind() == kind ? phrases.holding(figure.span()) : Optional.empty();
            if (chunk.isPresent() && isBeside(phrases, chunk.get(), words) && isWithin(phrases, trigger, chunk.get())) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** Whether no verb with a tense stands between the word of a deal and a figure. */
    private static boolean isWithin(Phrases phrases, Chunk trigger, Chunk figure) {
        int from = Math.min(trigger.index(), figure.index());
        int to = Math.max(trigger.index(), figure.index());
        for (int i = from + 1; i < to; i++) {
            if (phrases.is(i, Kind.VERB)
                    && phrases.verb(phrases.chunks().get(i)).isFinite()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBeside(Phrases phrases, Chunk chunk, Set<String> words) {
        if (has(phrases, chunk, words)) {
            return true;
        }
        boolean after = phrases.is(chunk.index() - 1, Kind.PREPOSITION)
                && phrases.is(chunk.index() - 2, Kind.NOUN)
                && has(phrases, phrases.chunks().get(chunk.index() - 2), words);
        boolean before = phrases.is(chunk.index() + 1, Kind.PREPOSITION)
                && phrases.is(chunk.index() + 2, Kind.NOUN)
                && has(phrases, phrases.chunks().get(chunk.index() + 2), words);
        return after || before;
    }

    private static boolean has(Phrases phrases, Chunk chunk, Set<String> words) {
        return phrases.tokens(chunk).stream()
                .anyMatch(t -> words.contains(t.lemma().toLowerCase(Locale.ROOT))
                        || words.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    /** The only day of the sentence, unless something is only expected then. */
    private static Optional<LocalDate> dayOf(Phrases phrases) {
        List<DateMention> days =
                phrases.dates().stream().filter(d -> d.start().equals(d.end())).toList();
        boolean ahead = phrases.sentence().tokens().stream()
                .anyMatch(t -> Set.of("expect", "schedule", "anticipate").contains(t.lemma()));
        return days.size() == 1 && !ahead ? Optional.of(days.get(0).start()) : Optional.empty();
    }

    /** "terms were not disclosed", "for an undisclosed sum". */
    static boolean isUndisclosed(Phrases phrases) {
        List<Token> tokens = phrases.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (word.equals("undisclosed")) {
                return true;
            }
            boolean negated = word.equals("not") || word.equals("n't");
            for (int k = i + 1; negated && k < Math.min(tokens.size(), i + 3); k++) {
                if (tokens.get(k).lemma().equals("disclose")) {
                    return true;
                }
            }
        }
        return false;
    }
}
