// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.FigureKind;

/** Reads the words that limit a number, before it ("more than") and after it ("or more"), from {@code models/bounds.tsv}. */
final class BoundReader {

    private static final int LONGEST = 5;
    private static final int MOST_FILLERS = 2;

    /** Words between the bound and the number. */
    private static final Set<String> FILLERS = Set.of(
            "a",
            "an",
            "the",
            "another",
            "additional",
            "further",
            "combined",
            "record",
            "total",
            "just",
            "of",
            "whopping",
            "cool");

    /** "over five years" tells a period, "over five years of experience" and "for over five years" a bound. */
    private static final Set<String> MEASURED_AFTER = Set.of("of", "ago", "old", "experience");

    private static final Set<String> MEASURED_BEFORE = Set.of(
            "for",
            "with",
            "has",
            "have",
            "had",
            "is",
            "was",
            "are",
            "were",
            "lasted",
            "spent",
            "takes",
            "take",
            "took",
            "than",
            "by",
            "at",
            "after",
            "in",
            "spanning",
            "lasting",
            "brings",
            "bring",
            "boasts",
            "and",
            "of",
            "to",
            "been",
            "be");

    private final Phrases<Bound> before = new Phrases<>(false);
    private final Phrases<Bound> after = new Phrases<>(false);
    private final Vocabulary lastWords;

    private BoundReader(Set<String> lastWords) {
        this.lastWords = new Vocabulary(lastWords);
    }

    /** Reads the packaged table. */
    static BoundReader read() {
        List<Table.Row> rows = Table.read("bounds.tsv").rows();
        BoundReader reader = new BoundReader(rows.stream()
                .filter(row -> row.get("place").equals("before"))
                .map(row -> lastWord(row.get("words")))
                .collect(Collectors.toSet()));
        for (Table.Row row : rows) {
            Bound bound =
                    Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT).replace('-', '_'));
            (row.get("place").equals("before") ? reader.before : reader.after).add(row.get("words"), bound);
        }
        return reader;
    }

    /** The last lexeme of a phrase, by which most places are told apart cheaply. */
    private static String lastWord(String phrase) {
        char last = phrase.charAt(phrase.length() - 1);
        return Characters.isLetter(last) ? phrase.substring(phrase.lastIndexOf(' ') + 1) : String.valueOf(last);
    }

    /** The bound phrase before a figure: what it says, and its first lexeme. */
    private record Before(Bound bound, int from) {}

    private Optional<Before> find(Lexemes lexemes, int figure) {
        int end = figure;
        for (int filler = 0; filler <= MOST_FILLERS; filler++) {
            Optional<Before> found = endingAt(lexemes, end);
            if (found.isPresent() || !FILLERS.contains(lexemes.at(end - 1).lower())) {
                return found;
            }
            end--;
        }
        return Optional.empty();
    }

    private Optional<Before> endingAt(Lexemes lexemes, int end) {
        if (end < 1 || !lastWords.hasWord(lexemes, end - 1)) {
            return Optional.empty();
        }
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            Optional<Phrases.Match<Bound>> match = before.at(lexemes, from);
            if (match.filter(m -> m.past() == end).isPresent()) {
                return Optional.of(new Before(match.get().value(), from));
            }
        }
        return Optional.empty();
    }

    /** The first lexeme of the bound phrase before a figure, or the figure's own first lexeme. */
    int outerFrom(Lexemes lexemes, int figure) {
        return find(lexemes, figure).map(Before::from).orElse(figure);
    }

    /** The figure with the bound that stands beside it. */
    Reading bounded(Lexemes lexemes, Reading figure) {
        if (!figure.isExact()) {
            return figure;
        }
        Optional<Before> found = find(lexemes, figure.from()).filter(b -> isBound(lexemes, b, figure));
        if (found.isPresent()) {
            return figure.withBound(found.get().bound(), figure.past());
        }
        int tied = lexemes.afterHyphen(figure.past());
        return after.at(lexemes, tied)
                .filter(match -> isAfter(lexemes, figure.past(), tied, match.past()))
                .map(match -> figure.withBound(match.value(), match.past()))
                .orElse(figure);
    }

    /** The figure with the bound of the one before it, when only "or" parts the two ("tickets start at $5 or €6"). */
    static Reading carried(Lexemes lexemes, Reading figure, Optional<Reading> previous) {
        return previous.filter(before -> figure.isExact() && before.kind() == figure.kind())
                .filter(before -> before.bound() == Bound.AT_LEAST || before.bound() == Bound.AT_MOST)
                .filter(before -> lexemes.is(figure.from() - 1, "or") && before.resume() == figure.from() - 1)
                .map(before -> figure.withBound(before.bound(), figure.past()))
                .orElse(figure);
    }

    private static boolean isBound(Lexemes lexemes, Before found, Reading figure) {
        if (figure.kind() == FigureKind.COUNT && lexemes.is(found.from(), "within")) {
            return false; // "within two parks" tells a place
        }
        boolean period = figure.kind() == FigureKind.DURATION && lexemes.is(found.from(), "over");
        return !period
                || MEASURED_AFTER.contains(lexemes.at(figure.past()).lower())
                || MEASURED_BEFORE.contains(lexemes.at(found.from() - 1).lower());
    }

    /** "plus" needs a hyphen and "+" no blank; "and more" is no bound when the sentence goes on with it. */
    private static boolean isAfter(Lexemes lexemes, int past, int tied, int end) {
        return switch (lexemes.at(tied).text()) {
            case "plus" -> tied > past;
            case "+" -> lexemes.glued(tied);
            case "and", "at" -> lexemes.isClosed(end) || lexemes.is(tied + 1, "up");
            default -> true;
        };
    }
}
