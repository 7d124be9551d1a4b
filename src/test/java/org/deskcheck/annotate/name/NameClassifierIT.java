// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The quick name tagger against CoreNLP's own, with the real model: the same features, the same answers. */
@TestInstance(Lifecycle.PER_CLASS)
class NameClassifierIT {

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String OTHER_NAMES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";

    private NameClassifier quick;
    private CRFClassifier<CoreLabel> own;

    @BeforeAll
    void load() {
        quick = NameClassifier.load(NAMES);
        own = CRFClassifier.getClassifierNoExceptions(NAMES);
    }

    @Test
    void theModelIsOfTheKnownKind() {
        assertThat(ModelKind.isKnown(quick)).isTrue();
    }

    /** Files of every encoding and kind are read as if they were Latin text: odd tokens are welcome. */
    @Test
    void theCorpusIsAnsweredAsByCoreNlp() throws IOException {
        MaxentTagger speech = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sentences(Files.readString(file, StandardCharsets.ISO_8859_1)).forEach(sentence -> {
                    speech.tagCoreLabels(sentence);
                    assertSame(quick, own, sentence);
                });
            }
        }
    }

    @Test
    void randomSentencesAreAnsweredAsByCoreNlp() {
        RandomSentences sentences = new RandomSentences(21);
        Stream.generate(() -> sentences.next(60)).limit(500).forEach(sentence -> assertSame(quick, own, sentence));
    }

    @Test
    void severalThreadsGetTheSameAnswers() {
        RandomSentences sentences = new RandomSentences(22);
        List<List<CoreLabel>> read =
                Stream.generate(() -> sentences.next(60)).limit(300).toList();
        List<List<String>> alone = read.stream().map(quick::answers).toList();
        assertThat(read.parallelStream().map(quick::answers).toList()).isEqualTo(alone);
    }

    @Test
    void aModelOfAnotherKindIsReadAsCoreNlpReadsIt() {
        NameClassifier other = NameClassifier.load(OTHER_NAMES);
        CRFClassifier<CoreLabel> otherOwn = CRFClassifier.getClassifierNoExceptions(OTHER_NAMES);
        RandomSentences sentences = new RandomSentences(23);
        Stream.generate(() -> sentences.next(40))
                .limit(20)
                .forEach(sentence ->
                        assertThat(other.answers(sentence)).isEqualTo(answers(otherOwn.classifySentence(sentence))));
    }

    @Test
    void anEmptySentenceHasNoAnswers() {
        assertThat(quick.answers(List.of())).isEmpty();
    }

    private static void assertSame(NameClassifier quick, CRFClassifier<CoreLabel> own, List<CoreLabel> sentence) {
        List<CoreLabel> answered = own.classifySentence(sentence);
        int[][][] expected = own.documentToDataAndLabels(answered).first();
        assertThat(sorted(quick.documentToDataAndLabels(sentence).first())).isDeepEqualTo(sorted(expected));
        assertThat(quick.answers(sentence)).as("%s", sentence).isEqualTo(answers(answered));
    }

    private static List<String> answers(List<CoreLabel> answered) {
        return answered.stream().map(token -> token.get(AnswerAnnotation.class)).toList();
    }

    private static int[][][] sorted(int[][][] features) {
        for (int[][] cliques : features) {
            for (int[] clique : cliques) {
                Arrays.sort(clique);
            }
        }
        return features;
    }

    private static List<List<CoreLabel>> sentences(String text) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (String line : text.split("\n")) {
            List<CoreLabel> tokens = new PTBTokenizer<>(
                            new StringReader(line), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                    .tokenize();
            if (!tokens.isEmpty()) {
                sentences.addAll(new WordToSentenceProcessor<CoreLabel>().process(tokens));
            }
        }
        return sentences;
    }
}
