// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.DocumentPreprocessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is reckoned from the tags before a word is what the model would have said, had it been asked each time. */
class TaggingIT {

    private final MaxentTagger tagger = SpeechTagger.model();
    private final String[] open = SpeechTagger.openTags(tagger);
    private final PrecedingTags preceding = new PrecedingTags(tagger);

    @Test
    void theTagsAreThoseOfTheModel() throws IOException {
        List<List<CoreLabel>> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(500);
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(tags(new Tagging(tagger, open, preceding), sentence))
                        .isEqualTo(tags(new Asking(tagger, open), sentence)));
    }

    private static List<String> tags(TestSentence tagging, List<CoreLabel> sentence) {
        return tagging.tagSentence(sentence, false).stream()
                .map(TaggedWord::tag)
                .toList();
    }

    /** The articles of the sample, marks and all. */
    private static List<List<CoreLabel>> sentences() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(TaggingIT::sentences)
                    .toList();
        }
    }

    private static Stream<List<CoreLabel>> sentences(Path file) {
        try {
            DocumentPreprocessor reader =
                    new DocumentPreprocessor(Files.newBufferedReader(file, StandardCharsets.ISO_8859_1));
            return StreamSupport.stream(reader.spliterator(), false).map(TaggingIT::labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CoreLabel> labels(List<HasWord> words) {
        return words.stream().map(word -> CoreLabel.wordFromString(word.word())).toList();
    }

    /** Scores the same tags, each time by the model. */
    private static final class Asking extends TestSentence {

        private final String[] open;

        Asking(MaxentTagger tagger, String[] open) {
            super(tagger);
            this.open = open;
        }

        @Override
        protected String[] stringTagsAt(int position) {
            String[] tags = super.stringTagsAt(position);
            return Arrays.equals(tags, open)
                    ? UnseenWord.tags(sent.get(position - leftWindow())).orElse(tags)
                    : tags;
        }
    }
}
