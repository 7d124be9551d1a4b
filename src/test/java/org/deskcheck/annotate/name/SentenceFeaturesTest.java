// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The features of sentences against those which CoreNLP's own factory writes for the same settings: every one of them,
 * since here each gets a number when it is first seen, known to a model or not.
 */
class SentenceFeaturesTest {

    /** Clusters as the lexicon of a model has them: of small letters, digits made alike. */
    private static final String CLUSTERS = "the 12\nof 12\nacme 7\nlondon 44\nsaid 3\n0000 91\nstrasse 5\n";

    @TempDir
    private Path directory;

    private final Index<String> numbers = new HashIndex<>();
    private CRFClassifier<CoreLabel> untrained;
    private SentenceFeatures features;

    @BeforeEach
    void readers() throws IOException {
        Path lexicon = Files.writeString(directory.resolve("clusters"), CLUSTERS);
        untrained = new CRFClassifier<>(ModelSettings.with("distSimLexicon=" + lexicon));
        untrained.classIndex = new HashIndex<>(List.of(untrained.backgroundSymbol()));
        FeatureIndex everything = numbers::addToIndex;
        WordReader reader = new WordReader(untrained);
        features = new SentenceFeatures(everything, new Vocabulary(text -> Word.of(reader.spelling(text), everything)));
    }

    @Test
    void randomSentencesHaveCoreNlpsFeatures() {
        RandomSentences sentences = new RandomSentences(11);
        Stream.generate(() -> sentences.next(40)).limit(300).forEach(this::assertSame);
    }

    @Test
    void longSentencesHaveCoreNlpsOccurrencePatterns() {
        RandomSentences sentences = new RandomSentences(12);
        Stream.generate(() -> sentences.next(400)).limit(5).forEach(this::assertSame);
    }

    @Test
    void everyOccurrencePatternIsFound() {
        Set<String> found = new TreeSet<>();
        for (String words : List.of(
                "Ann/NNP Lee/NNP said/VBD that/IN Ann/NNP Lee/NNP left/VBD",
                "Ann/NNP Lee/NNP said/VBD that/IN Lee/NNP left/VBD",
                "then/RB Lee/NNP said/VBD that/IN Ann/NNP Lee/NNP left/VBD",
                "then/RB Lee/NNP said/VBD that/IN Lee/NNP Park/NNP left/VBD",
                "then/RB Lee/NNP said/VBD that/IN Lee/NNP left/VBD and/CC Lee/NNP said/VBD",
                "Then/RB Lee/NN Park/NNP met/VBD and/CC Lee/NNP said/VBD")) {
            List<CoreLabel> sentence = sentence(words);
            assertSame(sentence);
            Stream.of(features.of(sentence)).forEach(token -> found.addAll(numbers.objects(token[0])));
        }
        found.removeIf(feature -> !feature.contains("OCCURRENCE"));
        assertThat(found).hasSize(11);
    }

    @Test
    void anEmptySentenceHasNone() {
        assertThat(features.of(List.of())).isEmpty();
    }

    private void assertSame(List<CoreLabel> sentence) {
        List<CoreLabel> prepared = prepared(sentence);
        int[][][] found = features.of(sentence);
        assertThat(found).hasNumberOfRows(sentence.size());
        for (int place = 0; place < found.length; place++) {
            List<Collection<String>> expected = untrained
                    .makeDatum(prepared, place, untrained.featureFactories)
                    .asFeatures();
            for (int clique = 0; clique < expected.size(); clique++) {
                assertThat(numbers.objects(found[place][clique]).stream().sorted())
                        .as("%s, token %d", sentence, place)
                        .containsExactlyElementsOf(new TreeSet<>(expected.get(clique)));
            }
        }
    }

    /** As {@code CRFClassifier.classifySentence} prepares a sentence. */
    private List<CoreLabel> prepared(List<CoreLabel> sentence) {
        List<CoreLabel> copies = new ArrayList<>();
        for (CoreLabel token : sentence) {
            CoreLabel copy = new CoreLabel(token);
            copy.set(AnswerAnnotation.class, untrained.backgroundSymbol());
            copies.add(copy);
        }
        return new ObjectBankWrapper<CoreLabel>(untrained.flags, null, untrained.getKnownLCWords())
                .processDocument(copies);
    }

    private static List<CoreLabel> sentence(String words) {
        return Stream.of(words.split(" "))
                .map(word -> word.split("/"))
                .map(word -> RandomSentences.token(word[0], word[1]))
                .toList();
    }
}
