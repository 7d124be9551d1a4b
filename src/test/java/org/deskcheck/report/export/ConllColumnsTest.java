// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.formats.Conll02NameSampleStream;
import opennlp.tools.formats.Conll03NameSampleStream;
import opennlp.tools.formats.Conll03NameSampleStream.LANGUAGE;
import opennlp.tools.namefind.NameSample;
import org.deskcheck.model.ExportFormat;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;
import org.deskcheck.report.Draft;
import org.junit.jupiter.api.Test;

/** What we write, OpenNLP's reader of the format reads. */
class ConllColumnsTest {

    private static final Pattern WORD = Pattern.compile("[\\w.]+|\\S");

    @Test
    void namesComeBackAsTheyWere() throws IOException {
        Analysis analysis = withTokens(new Draft("a.txt")
                .block(BlockRole.BODY, "Tessel Foods bought Oakmere Mills for cash.", "Nobody said why.")
                .company("Tessel Foods", "Tessel Foods")
                .company("Oakmere Mills", "Oakmere Mills")
                .analysis());
        List<NameSample> samples = read(write(List.of(analysis, analysis)));
        assertThat(samples).hasSize(4);
        assertThat(samples.get(0).getSentence())
                .containsExactly("Tessel", "Foods", "bought", "Oakmere", "Mills", "for", "cash", ".");
        assertThat(samples.get(0).getNames())
                .extracting(name -> name.getType() + " " + name.getStart() + "-" + name.getEnd())
                .containsExactly("organization 0-2", "organization 3-5");
        assertThat(samples.get(1).getNames()).isEmpty();
        assertThat(samples.get(0).isClearAdaptiveDataSet()).isTrue();
        assertThat(samples.get(1).isClearAdaptiveDataSet()).isFalse();
    }

    @Test
    void namesSideBySideAreTwo() throws IOException {
        Analysis analysis = withTokens(new Draft("a.txt")
                .block(BlockRole.BODY, "Tessel Foods Oakmere Mills")
                .company("Tessel Foods", "Tessel Foods")
                .company("Oakmere Mills", "Oakmere Mills")
                .analysis());
        assertThat(read(write(List.of(analysis))).get(0).getNames()).hasSize(2);
    }

    private static byte[] write(List<Analysis> analyses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = Exports.to(ExportFormat.CONLL_2003, out)) {
            for (Analysis analysis : analyses) {
                export.article(analysis, List.of());
            }
        }
        return out.toByteArray();
    }

    private static List<NameSample> read(byte[] columns) throws IOException {
        int all = Conll02NameSampleStream.GENERATE_PERSON_ENTITIES
                | Conll02NameSampleStream.GENERATE_ORGANIZATION_ENTITIES
                | Conll02NameSampleStream.GENERATE_LOCATION_ENTITIES
                | Conll02NameSampleStream.GENERATE_MISC_ENTITIES;
        List<NameSample> samples = new ArrayList<>();
        try (Conll03NameSampleStream stream =
                new Conll03NameSampleStream(LANGUAGE.EN, () -> new ByteArrayInputStream(columns), all)) {
            Stream.iterate(stream.read(), sample -> sample != null, sample -> {
                        try {
                            return stream.read();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .forEach(samples::add);
        }
        assertThat(new String(columns, StandardCharsets.UTF_8)).startsWith("-DOCSTART- -X- -X- O\n\n");
        return samples;
    }

    private static Analysis withTokens(Analysis analysis) {
        String text = analysis.article().text().flat();
        List<Sentence> sentences = analysis.extraction().annotated().sentences().stream()
                .map(sentence -> new Sentence(sentence.span(), sentence.role(), tokens(text, sentence.span())))
                .toList();
        Extraction read = analysis.extraction();
        return new Analysis(
                new Extraction(
                        new AnnotatedArticle(analysis.article(), "en", sentences),
                        read.figures(),
                        read.dates(),
                        read.symbols(),
                        read.entities(),
                        read.deals(),
                        read.claims()),
                analysis.sentences(),
                analysis.sentiment(),
                analysis.entities(),
                analysis.disclaimers(),
                analysis.findings());
    }

    private static List<Token> tokens(String text, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(sentence.begin(), sentence.end());
        while (words.find()) {
            int end = words.group().matches("\\w+\\.") ? words.end() - 1 : words.end();
            tokens.add(token(text, words.start(), end));
            if (end < words.end()) {
                tokens.add(token(text, end, words.end()));
            }
        }
        return tokens;
    }

    private static Token token(String text, int begin, int end) {
        String surface = text.substring(begin, end);
        return new Token(new Span(begin, end), surface, surface, "NN", NameTag.NONE);
    }
}
