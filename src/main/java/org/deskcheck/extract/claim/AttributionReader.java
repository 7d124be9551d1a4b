// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.extract.syntax.Verb;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** To whom a sentence ascribes what it says. */
final class AttributionReader {

    private static final String SAYS = "says";
    private static final Set<String> VAGUE_NOUNS = Set.of(
            "analyst",
            "expert",
            "source",
            "observer",
            "report",
            "some",
            "many",
            "insider",
            "people",
            "critic",
            "estimate",
            "economist",
            "investor",
            "participant",
            "commentator",
            "rumor",
            "rumour",
            "survey",
            "study",
            "other",
            "projection",
            "official",
            "trader",
            "forecast",
            "datum",
            "data",
            "figure",
            "number",
            "it",
            "they",
            "we",
            "i",
            "this",
            "he",
            "she");
    private static final Set<String> VAGUE_ADVERBS = Set.of("reportedly", "allegedly", "supposedly", "purportedly");
    private static final Set<String> PRONOUNS =
            Set.of("it", "they", "we", "i", "this", "he", "she", "that", "who", "which", "there");
    private static final Set<String> VIEWS =
            Set.of("estimate", "rating", "target", "odds", "forecast", "outlook", "probability", "valuation");

    private final Map<String, String> strengths = new HashMap<>();

    private AttributionReader() {}

    /** Reads the table. */
    static AttributionReader read() {
        AttributionReader reader = new AttributionReader();
        for (Table.Row row : Table.read("reporting-verbs.tsv").rows()) {
            row.list("lemma").forEach(lemma -> reader.strengths.put(lemma, row.get("strength")));
        }
        return reader;
    }

    /** The attribution of a sentence: "according to" first, then the first verb of saying with a subject. */
    Attribution of(Phrases phrases) {
        Optional<Attribution> found = accordingTo(phrases).or(() -> fromVerbs(phrases));
        if (found.isPresent()) {
            return found.get();
        }
        boolean hearsay = phrases.sentence().tokens().stream()
                .anyMatch(t -> VAGUE_ADVERBS.contains(t.text().toLowerCase(Locale.ROOT)));
        return hearsay ? new Attribution(Attribution.Kind.VAGUE, Optional.empty()) : Attribution.NONE;
    }

    private static Optional<Attribution> accordingTo(Phrases phrases) {
        List<Token> tokens = phrases.sentence().tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean according = tokens.get(i).text().equalsIgnoreCase("according")
                    && tokens.get(i + 1).text().equalsIgnoreCase("to");
            if (according) {
                Span after = new Span(
                        tokens.get(i + 1).span().end(),
                        phrases.sentence().span().end());
                return phrases.chunks().stream()
                        .filter(c -> c.is(Kind.NOUN) && phrases.span(c).begin() >= after.begin())
                        .findFirst()
                        .map(c -> ascribedTo(phrases, c));
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> fromVerbs(Phrases phrases) {
        Arguments arguments = new Arguments(phrases);
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB) && reports(phrases, chunk)) {
                Optional<Chunk> subject = speaker(phrases, arguments, chunk);
                if (subject.isPresent()) {
                    return Optional.of(ascribedTo(phrases, subject.get()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean reports(Phrases phrases, Chunk chunk) {
        Verb verb = phrases.verb(chunk);
        String strength = strengths.getOrDefault(verb.lemma(), "");
        if (strength.isEmpty() || verb.passive() || verb.infinitive()) {
            return false;
        }
        return strength.equals(SAYS) ? !verb.participle() || afterComma(phrases, chunk) : givesView(phrases, chunk);
    }

    private static boolean afterComma(Phrases phrases, Chunk chunk) {
        return phrases.is(chunk.index() - 1, Kind.NOUN);
    }

    private static boolean givesView(Phrases phrases, Chunk chunk) {
        return new Arguments(phrases)
                .object(chunk)
                .filter(object -> VIEWS.contains(phrases.lemma(object)))
                .isPresent();
    }

    /** The subject; in "..., said Ann Roe" the noun phrase after the verb. */
    private static Optional<Chunk> speaker(Phrases phrases, Arguments arguments, Chunk verb) {
        if (phrases.verb(verb).participle() && phrases.is(verb.index() - 1, Kind.NOUN)) {
            return phrases.at(verb.index() - 1).map(c -> withoutAttribute(phrases, c));
        }
        boolean inverted = phrases.is(verb.index() - 1, Kind.COMMA) || phrases.is(verb.index() - 1, Kind.OTHER);
        Optional<Chunk> after = phrases.at(verb.index() + 1).filter(c -> c.is(Kind.NOUN) && !phrases.isFigure(c));
        boolean named = after.filter(c -> phrases.name(c).isPresent()).isPresent();
        return inverted && named ? after : arguments.subject(verb);
    }

    /** "analysts at one bank putting": the analysts, not the bank. */
    private static Chunk withoutAttribute(Phrases phrases, Chunk chunk) {
        boolean attribute = phrases.is(chunk.index() - 1, Kind.PREPOSITION)
                && !phrases.word(phrases.chunks().get(chunk.index() - 1)).equals("with")
                && phrases.is(chunk.index() - 2, Kind.NOUN);
        return attribute ? phrases.chunks().get(chunk.index() - 2) : chunk;
    }

    private static Attribution ascribedTo(Phrases phrases, Chunk chunk) {
        String lemma = phrases.lemma(chunk);
        if (PRONOUNS.contains(lemma)) {
            return lemma.equals("it") || lemma.equals("he") || lemma.equals("she") || lemma.equals("we")
                    ? new Attribution(Attribution.Kind.NAMED, Optional.of(phrases.slice(chunk)))
                    : Attribution.NONE;
        }
        boolean named =
                phrases.name(chunk).isPresent() || !phrases.entities(chunk).isEmpty();
        if (!named && VAGUE_NOUNS.contains(lemma)) {
            return new Attribution(Attribution.Kind.VAGUE, Optional.empty());
        }
        return new Attribution(Attribution.Kind.NAMED, Optional.of(phrases.slice(chunk)));
    }
}
