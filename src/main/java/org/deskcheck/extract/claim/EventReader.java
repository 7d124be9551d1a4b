// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.extract.syntax.PhraseLexicon;
import org.deskcheck.extract.syntax.PhraseLexicon.Hit;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** Which day a sentence gives for an event of {@code events.tsv}: "the deal is expected to close on July 3, 2026". */
final class EventReader {

    /** Words that may lie between an event and its day: "record date for its special dividend of shares to". */
    private static final int REACH = 14;
    /** "July 3 as the record date". */
    private static final int BEHIND = 4;

    private final PhraseLexicon events = PhraseLexicon.read("events.tsv", "phrases", "event");
    private final Map<String, List<String>> companions = new HashMap<>();

    EventReader() {
        Table.read("events.tsv").rows().forEach(row -> companions.put(row.get("event"), row.list("with")));
    }

    /** The events of a sentence that have a single day, in the order of the days. */
    List<Said> of(Phrases phrases) {
        List<Token> tokens = phrases.sentence().tokens();
        List<Said> found = new ArrayList<>();
        if (phrases.dates().isEmpty()) {
            return found;
        }
        List<Hit> hits =
                events.find(tokens).stream().filter(hit -> isMeant(hit, tokens)).toList();
        for (DateMention date : phrases.dates()) {
            boolean day = date.start().equals(date.end()) && isWritten(date) && !PeriodReader.isAside(phrases, date);
            if (day) {
                event(phrases, hits, date).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "January 29, 2025": a bare weekday is read from the day of publication and proves little. */
    private static boolean isWritten(DateMention date) {
        return date.text().chars().anyMatch(Character::isDigit);
    }

    private boolean isMeant(Hit hit, List<Token> tokens) {
        List<String> with = companions.getOrDefault(hit.value(), List.of());
        return with.isEmpty()
                || tokens.stream().anyMatch(token -> with.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Said> event(Phrases phrases, List<Hit> hits, DateMention date) {
        List<Token> tokens = phrases.sentence().tokens();
        int first = firstToken(tokens, date.span());
        int end = endToken(tokens, date.span());
        Optional<Hit> before = hits.stream()
                .filter(hit -> hit.end() <= first && first - hit.end() <= REACH)
                .filter(hit -> isJoined(phrases, hit.end(), first))
                .reduce((one, other) -> other);
        Optional<Hit> event = before.or(() -> hits.stream()
                .filter(hit -> hit.first() >= end && hit.first() - end <= BEHIND)
                .filter(hit -> isAttribute(tokens, end, hit.first()))
                .findFirst());
        return event.map(hit -> {
            Span words = tokens.get(hit.first())
                    .span()
                    .cover(tokens.get(hit.end() - 1).span());
            return new Said(
                    words.cover(date.span()),
                    Optional.of(hit.value()),
                    Optional.of(date.start().toString()),
                    Optional.empty(),
                    List.of());
        });
    }

    /** No other day, no figure and no clause of its own between the event and the day. */
    private static boolean isJoined(Phrases phrases, int from, int to) {
        List<Token> tokens = phrases.sentence().tokens();
        for (int i = from; i < to; i++) {
            Span span = tokens.get(i).span();
            String pos = tokens.get(i).pos();
            boolean figure = phrases.figures().stream().anyMatch(f -> f.span().overlaps(span));
            boolean otherDay = phrases.dates().stream().anyMatch(d -> d.span().overlaps(span) && isWritten(d));
            boolean clause = pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD");
            if (figure || otherDay || pos.equals(":") || clause && !isCopula(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "The record date is July 3", "has been set". */
    private static boolean isCopula(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lemma.equals("be") || lemma.equals("have") || lemma.equals("will") || lemma.equals("fall");
    }

    /** "July 3 record date", "July 3 as the record date", but not "on July 3 closed". */
    private static boolean isAttribute(List<Token> tokens, int from, int to) {
        if (!tokens.get(to).pos().startsWith("NN")) {
            return false;
        }
        return tokens.subList(from, to).stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .allMatch(word -> word.equals("as") || word.equals("the") || word.equals("a") || word.equals("its"));
    }

    private static int firstToken(List<Token> tokens, Span span) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().end() <= span.begin()) {
            i++;
        }
        return i;
    }

    private static int endToken(List<Token> tokens, Span span) {
        int i = firstToken(tokens, span);
        while (i < tokens.size() && tokens.get(i).span().begin() < span.end()) {
            i++;
        }
        return i;
    }
}
