// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of tone, and settles those that carry it only in company: highs and lows, benchmarks, advice. */
final class CueFinder {

    /** How far behind "above" or "below" a benchmark may stand: "above the average analyst estimate". */
    private static final int BENCHMARK_REACH = 5;

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
            settle(cue, reading).ifPresent(cues::add);
            at = cue.to();
        }
        return cues;
    }

    private static Optional<Cue> settle(Cue cue, Reading reading) {
        return switch (cue.kind()) {
            case MASK -> Optional.empty();
            case ADVICE_PLUS -> isAdvice(cue, reading) ? Optional.of(cue.as(CueKind.PLUS, cue.weight())) : Optional.empty();
            case ADVICE_MINUS ->
                isAdvice(cue, reading) ? Optional.of(cue.as(CueKind.MINUS, cue.weight())) : Optional.empty();
            case OVER -> beforeBenchmark(cue, reading) ? Optional.of(cue.as(CueKind.PLUS, cue.weight())) : Optional.empty();
            case UNDER ->
                beforeBenchmark(cue, reading) ? Optional.of(cue.as(CueKind.MINUS, cue.weight())) : Optional.empty();
            case PEAK -> Optional.of(afterSpan(cue, reading) ? cue.as(CueKind.PLUS, cue.weight()) : cue);
            case TROUGH -> Optional.of(afterSpan(cue, reading) ? cue.as(CueKind.MINUS, cue.weight()) : cue);
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

    private static final List<String> QUOTES = List.of("'", "`", "\"", "``", "''", "‘", "’", "“", "”");
    private static final List<String> RATINGS = List.of("rating", "call", "ratings", "recommendation", "calls");
    private static final List<String> RATED_AS = List.of("clear", "strong", "a", "maintains", "to");

    private static boolean beforeBenchmark(Cue cue, Reading reading) {
        for (int i = cue.to(); i < cue.to() + BENCHMARK_REACH && !reading.is(GrammarKind.STOP, i); i++) {
            if (reading.is(GrammarKind.BENCHMARK, i)) {
                return true;
            }
        }
        return false;
    }

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
