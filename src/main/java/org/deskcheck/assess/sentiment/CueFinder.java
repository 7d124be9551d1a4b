// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of tone, and settles those that carry it only in company: highs and lows, benchmarks, advice. */
final class CueFinder {

    /** How far behind "above" or "below" a benchmark may stand: "above the average analyst estimate". */
    private static final int BENCHMARK_REACH = 5;

    private static final int EXTREME_REACH = 4;
    private static final int LEVEL_REACH = 4;
    /** How far behind "receives" the order may stand: "receives a three-year follow-up framework order". */
    private static final int ORDER_REACH = 8;

    private final ToneLexicon lexicon;

    CueFinder(ToneLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words of tone in order, without overlaps. */
    List<Cue> find(Reading reading) {
        List<Cue> cues = new ArrayList<>();
        int at = 0;
        while (at < reading.size()) {
            Optional<PhraseBook.Match<ToneLexicon.Entry>> match = lexicon.tone(reading.words(), at, reading.tag(at));
            if (match.isEmpty()) {
                at++;
                continue;
            }
            ToneLexicon.Entry entry = match.get().value();
            Cue cue = new Cue(entry.kind(), entry.weight(), at, at + match.get().length());
            if (!isCounted(cue, reading) && !isLeftBehind(cue, reading)) {
                settle(cue, reading).ifPresent(cues::add);
            }
            at = cue.to();
        }
        return cues;
    }

    /** "18 lifts", "two falls": things that are counted move nothing; behind a name, "Nifty 50 gains", they may. */
    private static boolean isCounted(Cue cue, Reading reading) {
        boolean number = reading.tag(cue.from() - 1).equals("CD")
                && !reading.word(cue.from() - 1).isEmpty()
                && !reading.word(cue.from() - 2).isEmpty()
                && !reading.tag(cue.from() - 2).startsWith("NN");
        return cue.kind().isMovement() && number && reading.tag(cue.from()).equals("NNS");
    }

    /** "after two weak years", "from a poor quarter": how it was before. */
    private static boolean isLeftBehind(Cue cue, Reading reading) {
        if (!PERIODS.contains(reading.word(cue.to()))) {
            return false;
        }
        for (int i = cue.from() - EXTREME_REACH + 1; i < cue.from(); i++) {
            if (BEHIND.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> PERIODS =
            List.of("year", "years", "quarter", "quarters", "month", "months", "season", "half", "spell", "patch");
    private static final List<String> BEHIND = List.of("after", "following", "from");

    private static Optional<Cue> settle(Cue cue, Reading reading) {
        return switch (cue.kind()) {
            case MASK -> Optional.empty();
            case ADVICE_PLUS ->
                isAdvice(cue, reading) ? Optional.of(cue.as(CueKind.PLUS, cue.weight())) : deal(cue, reading);
            case ADVICE_MINUS ->
                isAdvice(cue, reading) ? Optional.of(cue.as(CueKind.MINUS, cue.weight())) : deal(cue, reading);
            case OVER ->
                beforeBenchmark(cue, reading) ? Optional.of(cue.as(CueKind.PLUS, cue.weight())) : Optional.empty();
            case UNDER ->
                beforeBenchmark(cue, reading) ? Optional.of(cue.as(CueKind.MINUS, cue.weight())) : Optional.empty();
            case AWARD -> isAward(cue, reading) ? Optional.of(cue.as(CueKind.PLUS, cue.weight())) : Optional.empty();
            case PEAK -> extreme(cue, reading, CueKind.SUMMIT);
            case TROUGH -> extreme(cue, reading, CueKind.FLOOR);
            case SUMMIT, FLOOR -> extreme(cue, reading, cue.kind());
            case STRIKE ->
                reachesLevel(cue, reading) ? Optional.empty() : Optional.of(cue.as(CueKind.MINUS, cue.weight()));
            default -> Optional.of(cue);
        };
    }

    /** A recommendation opens its clause, stands in quotation marks, or is called one: "Sell X", "a clear buy", "buy rating". */
    private static boolean isAdvice(Cue cue, Reading reading) {
        String before = reading.word(cue.from() - 1);
        String after = reading.word(cue.to());
        boolean opens = cue.from() == 0 || reading.is(GrammarKind.STOP, cue.from() - 1);
        boolean quoted = QUOTES.contains(before) && QUOTES.contains(after);
        boolean called = RATINGS.contains(after) || RATED_AS.contains(before);
        return opens && !"to".equals(after) || quoted || called;
    }

    /** "to buy a stake in X", "to avoid default": the same words where they give no advice. */
    private static Optional<Cue> deal(Cue cue, Reading reading) {
        return switch (reading.word(cue.from())) {
            case "buy" -> Optional.of(cue.as(CueKind.DEAL_IN, cue.weight()));
            case "sell", "exit" -> Optional.of(cue.as(CueKind.DEAL_OUT, cue.weight()));
            case "avoid" -> Optional.of(cue.as(CueKind.LESSEN, cue.weight()));
            default -> Optional.empty();
        };
    }

    private static boolean isAward(Cue cue, Reading reading) {
        for (int i = cue.to(); i < cue.to() + ORDER_REACH && !reading.is(GrammarKind.STOP, i); i++) {
            if (reading.is(GrammarKind.DECREE, i) || reading.is(GrammarKind.JOIN, i)) {
                return false;
            }
            if (reading.is(GrammarKind.ORDER, i)) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> QUOTES = List.of("'", "`", "\"", "``", "''", "‘", "’", "“", "”");
    private static final List<String> RATINGS = List.of("rating", "call", "ratings", "recommendation", "calls");
    private static final List<String> RATED_AS =
            List.of("clear", "strong", "a", "maintains", "maintain", "recommend", "recommends", "at");

    private static boolean beforeBenchmark(Cue cue, Reading reading) {
        for (int i = cue.to(); i < cue.to() + BENCHMARK_REACH && !reading.is(GrammarKind.STOP, i); i++) {
            if (reading.is(GrammarKind.BENCHMARK, i)) {
                return true;
            }
        }
        return isLevel(cue, reading);
    }

    /** "ends below 26,000"; a share or a price is no level: "fell below 5%" may be a holding. */
    private static boolean isLevel(Cue cue, Reading reading) {
        String word = reading.word(cue.from());
        boolean apart = word.equals("below") || word.equals("above");
        return apart
                && reading.tag(cue.to()).equals("CD")
                && MEASURES.stream().noneMatch(reading.word(cue.to() + 1)::equals);
    }

    private static final List<String> MEASURES =
            List.of("%", "percent", "pct", "per", "pc", "million", "billion", "mn", "bn", "years", "tonnes", "units");

    /** A high or a low; "rises from a two-year low" speaks of the past. */
    private static Optional<Cue> extreme(Cue cue, Reading reading, CueKind tone) {
        for (int i = cue.from() - EXTREME_REACH; i < cue.from(); i++) {
            if (LEFT_BEHIND.contains(reading.word(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(cue.kind() == tone || afterSpan(cue, reading) ? cue.as(tone, cue.weight()) : cue);
    }

    private static boolean reachesLevel(Cue cue, Reading reading) {
        for (int i = cue.to(); i < cue.to() + LEVEL_REACH; i++) {
            if (reading.tag(i).equals("CD") || LEVELS.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static final List<String> LEFT_BEHIND = List.of("from", "off", "since");
    private static final List<String> LEVELS = List.of(
            "high", "highs", "low", "lows", "peak", "record", "level", "levels", "limit", "highest", "lowest", "mark",
            "target", "market");

    /** "52-week high", "a three-month low", "hits day's low". */
    private static boolean afterSpan(Cue cue, Reading reading) {
        String before = reading.word(cue.from() - 1);
        int hyphen = before.lastIndexOf('-');
        return reading.any(GrammarKind.SPAN, cue.from() - 2, cue.from())
                || hyphen > 0 && SPANS.contains(before.substring(hyphen + 1));
    }

    private static final List<String> SPANS =
            List.of("week", "month", "year", "day", "session", "decade", "time", "quarter", "wk", "yr", "mth");
}
