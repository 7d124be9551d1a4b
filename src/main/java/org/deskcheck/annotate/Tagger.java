// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.deskcheck.annotate.name.NameClassifier;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.deskcheck.model.text.Token;

/**
 * Sentences, tokens, parts of speech, lemmas and names, by CoreNLP.
 *
 * <p>The parts of CoreNLP are called one by one, without its pipeline: the pipeline's default name annotator runs three
 * name models, a number normaliser, a time parser and a rule matcher, and is ten times slower than the one model that is
 * wanted. Safe for threads: the models are only read, and a tokenizer is made for each block.
 */
final class Tagger {

    private static final String NAME_MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    /** A longer "sentence" is a list or a table that lost its marks; tagging it whole would cost much and say nothing. */
    private static final int LONGEST_SENTENCE = 300;

    private static final TokenizerFactory<CoreLabel> TOKENIZER =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");

    private final SpeechTagger speech;
    private final NameClassifier names;
    private final Lemmas lemmas = new Lemmas();

    private Tagger(SpeechTagger speech, NameClassifier names) {
        this.speech = speech;
        this.names = names;
    }

    static Tagger load() {
        CompletableFuture<SpeechTagger> speech = CompletableFuture.supplyAsync(SpeechTagger::load);
        NameClassifier names = NameClassifier.load(NAME_MODEL);
        return new Tagger(speech.join(), names);
    }

    /** The sentences of a block, in order. */
    List<Sentence> sentences(Text text, Block block) {
        String flat = text.flat().substring(block.span().begin(), block.span().end());
        List<Sentence> sentences = new ArrayList<>();
        for (Span stretch : Stretches.of(flat)) {
            Piece piece = new Piece(
                    flat.substring(stretch.begin(), stretch.end()),
                    block.span().begin() + stretch.begin(),
                    block.role());
            sentences.addAll(sentences(piece));
        }
        return sentences;
    }

    private List<Sentence> sentences(Piece piece) {
        List<CoreLabel> labels = TOKENIZER
                .getTokenizer(new StringReader(AngleBrackets.asRead(piece.flat())))
                .tokenize();
        List<Sentence> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : cut(labels, piece.role())) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                List<CoreLabel> part = sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE));
                sentences.add(sentence(piece, part));
            }
        }
        return sentences;
    }

    /** A headline is one sentence, although a "Corp." in it looks like the end of one. */
    private static List<List<CoreLabel>> cut(List<CoreLabel> labels, BlockRole role) {
        boolean whole = role == BlockRole.HEADLINE && !labels.isEmpty();
        return whole ? List.of(labels) : new WordToSentenceProcessor<CoreLabel>().process(labels);
    }

    private Sentence sentence(Piece piece, List<CoreLabel> labels) {
        speech.tag(labels);
        List<String> named = names.answers(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            String word = piece.flat().substring(label.beginPosition(), label.endPosition());
            tokens.add(new Token(
                    new Span(piece.begin() + label.beginPosition(), piece.begin() + label.endPosition()),
                    word,
                    lemmas.of(word, label.tag()),
                    label.tag(),
                    nameTag(named.get(i))));
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(span, piece.role(), tokens);
    }

    /** A stretch of a block, and where in the text it begins. */
    private record Piece(String flat, int begin, BlockRole role) {}

    private static NameTag nameTag(String answer) {
        return switch (answer) {
            case "PERSON" -> NameTag.PERSON;
            case "ORGANIZATION" -> NameTag.ORGANIZATION;
            case "LOCATION" -> NameTag.LOCATION;
            default -> NameTag.NONE;
        };
    }
}
