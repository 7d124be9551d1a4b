// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.deskcheck.model.text.Token;

/** A sentence in chunks, with the names, figures and dates that stand in it. Immutable. */
public final class Phrases {

    private final Text text;
    private final Sentence sentence;
    private final List<Figure> figures;
    private final List<DateMention> dates;
    private final List<EntityMention> entities;
    private final List<Chunk> chunks;
    private final Map<Integer, Verb> verbs;

    private Phrases(Text text, Sentence sentence, ArticleMentions mentions) {
        this.text = text;
        this.sentence = Retagging.of(sentence, mentions.entities().within(sentence.span()));
        this.figures = mentions.figures().within(sentence.span());
        this.dates = mentions.dates().within(sentence.span());
        this.entities = mentions.entities().within(sentence.span());
        List<Span> counted = figures.stream().map(Figure::span).toList();
        List<Span> named = Stream.concat(counted.stream(), entities.stream().map(EntityMention::span))
                .toList();
        this.chunks = Chunker.chunk(
                this.sentence.tokens(),
                covered(this.sentence.tokens(), named),
                covered(this.sentence.tokens(), counted));
        this.verbs = VerbForms.of(this.sentence.tokens(), chunks);
    }

    /** Cuts a sentence into chunks. */
    public static Phrases of(Text text, Sentence sentence, ArticleMentions mentions) {
        return new Phrases(text, sentence, mentions);
    }

    /** For each token whether one of the places overlaps it. */
    private static boolean[] covered(List<Token> tokens, List<Span> places) {
        List<Span> spans = places.stream().sorted().toList();
        boolean[] named = new boolean[tokens.size()];
        int at = 0;
        for (int i = 0; i < named.length; i++) {
            Span place = tokens.get(i).span();
            while (at < spans.size() && spans.get(at).end() <= place.begin()) {
                at++;
            }
            named[i] = at < spans.size() && spans.get(at).overlaps(place);
        }
        return named;
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** The text that the sentence is of. */
    public Text text() {
        return text;
    }

    /** Its chunks in order. */
    public List<Chunk> chunks() {
        return chunks;
    }

    /** The chunk at an index, where there is one. */
    public Optional<Chunk> at(int index) {
        return index >= 0 && index < chunks.size() ? Optional.of(chunks.get(index)) : Optional.empty();
    }

    /** Whether the chunk at an index is of a kind; false outside the sentence. */
    public boolean is(int index, Kind kind) {
        return index >= 0 && index < chunks.size() && chunks.get(index).is(kind);
    }

    /** The tokens of a chunk. */
    public List<Token> tokens(Chunk chunk) {
        return sentence.tokens().subList(chunk.first(), chunk.end());
    }

    /** Where a chunk stands. */
    public Span span(Chunk chunk) {
        List<Token> tokens = tokens(chunk);
        return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    }

    /** The characters of a chunk. */
    public String slice(Chunk chunk) {
        return text.slice(span(chunk));
    }

    /** The lemma of a chunk's head, in lower case. */
    public String lemma(Chunk chunk) {
        return sentence.tokens().get(chunk.head()).lemma().toLowerCase(Locale.ROOT);
    }

    /** The first word of a chunk in lower case: the preposition, the clause mark. */
    public String word(Chunk chunk) {
        return sentence.tokens().get(chunk.first()).text().toLowerCase(Locale.ROOT);
    }

    /** The form of a verb group. */
    public Verb verb(Chunk chunk) {
        Verb verb = verbs.get(chunk.index());
        if (verb == null) {
            throw new IllegalArgumentException("not a verb: " + chunk);
        }
        return verb;
    }

    /** The figures of the sentence, in order. */
    public List<Figure> figures() {
        return figures;
    }

    /** The dates of the sentence, in order. */
    public List<DateMention> dates() {
        return dates;
    }

    /** The names in the sentence, in order. */
    public List<EntityMention> entities() {
        return entities;
    }

    /** The figures that begin in a chunk. */
    public List<Figure> figures(Chunk chunk) {
        Span span = span(chunk);
        return figures.stream().filter(f -> span.overlaps(f.span())).toList();
    }

    /** The names in a chunk. */
    public List<EntityMention> entities(Chunk chunk) {
        Span span = span(chunk);
        return entities.stream().filter(e -> span.overlaps(e.span())).toList();
    }

    /** The name that a noun phrase is: the one that holds its head. */
    public Optional<EntityMention> name(Chunk chunk) {
        Span head = sentence.tokens().get(chunk.head()).span();
        return entities(chunk).stream().filter(e -> e.span().overlaps(head)).findFirst();
    }

    /** Whether a noun phrase is a name: a known one, or one by its part of speech. */
    public boolean isProper(Chunk chunk) {
        return chunk.is(Kind.NOUN) && (name(chunk).isPresent() || hasCapital(chunk) && !isDate(chunk));
    }

    private boolean hasCapital(Chunk chunk) {
        Token head = sentence.tokens().get(chunk.head());
        boolean capital = Character.isUpperCase(head.text().charAt(0));
        return head.pos().startsWith("NNP")
                || capital && chunk.head() > 0 && head.pos().startsWith("NN");
    }

    /** Whether a noun phrase is the name of a place. */
    public boolean isPlace(Chunk chunk) {
        return name(chunk).filter(mention -> mention.type() == EntityType.PLACE).isPresent();
    }

    /** Whether a noun phrase is nothing but a date or a part of one. */
    public boolean isDate(Chunk chunk) {
        Span head = sentence.tokens().get(chunk.head()).span();
        return dates.stream().anyMatch(d -> d.span().overlaps(head));
    }

    /** Whether a noun phrase is nothing but a figure. */
    public boolean isFigure(Chunk chunk) {
        Span head = sentence.tokens().get(chunk.head()).span();
        return figures.stream().anyMatch(f -> f.span().overlaps(head));
    }

    /** Whether a noun phrase ends in a possessive. */
    public boolean isPossessive(Chunk chunk) {
        return sentence.tokens().get(chunk.end() - 1).pos().equals("POS")
                || TaggedTokens.isApostrophe(sentence.tokens(), chunk.end() - 1);
    }

    /** The chunk that holds a place, where there is one. */
    public Optional<Chunk> holding(Span place) {
        return chunks.stream().filter(c -> span(c).overlaps(place)).findFirst();
    }
}
