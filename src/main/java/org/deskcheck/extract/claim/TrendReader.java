// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.extract.syntax.Verb;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * What a whole trade is said to be doing: "carmakers are leaving the country", "most miners are not selling machines". Only a
 * form that tells of the present counts; a question tells nothing.
 */
final class TrendReader {

    private static final String PREFIX = "trend:";
    private static final String QUOTES = "\"“”";
    /** Verbs of leaving: what is left is the trade's own business, however it is called. */
    private static final Set<String> EXITS = Set.of("abandon", "quit", "exit");

    private final DescribedSets sets;

    TrendReader(DescribedSets sets) {
        this.sets = sets;
    }

    /** The trends that a sentence of prose or a heading tells of. */
    List<Said> of(Phrases phrases) {
        BlockRole role = phrases.sentence().role();
        boolean told = role.isProse() || role == BlockRole.HEADING || role == BlockRole.HEADLINE;
        List<Said> trends = new ArrayList<>();
        if (!told || isQuestion(phrases)) {
            return trends;
        }
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB) && isPresent(phrases.verb(chunk))) {
                arguments
                        .subject(chunk)
                        .filter(subject -> subject.index() < chunk.index())
                        .flatMap(subject -> trend(phrases, subject, chunk, arguments.object(chunk)))
                        .ifPresent(trends::add);
            }
        }
        return trends;
    }

    private static boolean isPresent(Verb verb) {
        return verb.progressive() && verb.modal().isEmpty() && !verb.passive() && !verb.past();
    }

    private static boolean isQuestion(Phrases phrases) {
        return phrases.text().slice(phrases.sentence().span()).strip().endsWith("?");
    }

    private Optional<Said> trend(Phrases phrases, Chunk subject, Chunk verb, Optional<Chunk> object) {
        Optional<String> set = sets.headOf(phrases.tokens(subject));
        if (set.isEmpty() || Said.isNamed(phrases.span(subject), phrases.entities())) {
            return Optional.empty();
        }
        String lemma = phrases.lemma(verb);
        Optional<String> what = EXITS.contains(lemma) ? Optional.of("") : object.map(o -> "-" + phrases.lemma(o));
        Span words = phrases.span(subject)
                .cover(phrases.span(verb))
                .cover(phrases.span(object.filter(o -> o.index() > verb.index()).orElse(verb)));
        return what.map(told -> new Said(
                withQuote(phrases, words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(PREFIX + set.get() + "-" + lemma + told)));
    }

    /** A quotation that the words open is closed. */
    private static Span withQuote(Phrases phrases, Span words) {
        String flat = phrases.text().flat();
        int end = words.end();
        boolean quoted = end < flat.length() && QUOTES.indexOf(flat.charAt(end)) >= 0;
        boolean open = quoted
                && phrases.text()
                                        .slice(words)
                                        .chars()
                                        .filter(c -> QUOTES.indexOf(c) >= 0)
                                        .count()
                                % 2
                        == 1;
        return open ? new Span(words.begin(), end + 1) : words;
    }
}
