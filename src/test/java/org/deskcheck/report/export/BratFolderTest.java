// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.BratAnnotation;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.RelationAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.report.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write, OpenNLP's reader of brat's format reads. */
class BratFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        try (Export export = Exports.into(folder);
                Stream<Analysis> analyses = new Newsroom().holdings().analyses()) {
            for (Analysis analysis : analyses.toList()) {
                export.article(analysis, List.of());
            }
        }
    }

    @Test
    void everyArticleHasItsTextAndItsAnnotations() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(13)
                    .contains("annotation.conf")
                    .allMatch(name -> name.matches("[a-z0-9._-]+"));
        }
    }

    @Test
    void anotherReaderFindsTheSameWordsAtTheSamePlaces() throws IOException {
        BratDocument document = read("wire/northlight-calder.html");
        List<SpanAnnotation> spans = only(document, SpanAnnotation.class);
        assertThat(spans)
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.getSpans()[0]
                                .getCoveredText(document.getText())
                                .toString())
                        .isEqualTo(span.getCoveredText().substring(0, span.getSpans()[0].length())));
        assertThat(spans)
                .anyMatch(span ->
                        span.getType().equals("Money") && span.getCoveredText().equals("$3.65 billion"))
                .anyMatch(span -> span.getType().equals("Company"));
    }

    @Test
    void claimsPointAtTheirFigures() throws IOException {
        BratDocument document = read("wire/northlight-calder.html");
        assertThat(only(document, RelationAnnotation.class)).isNotEmpty().allSatisfy(relation -> {
            assertThat(document.getAnnotation(relation.getArg1()).getType()).isEqualTo("Claim");
            assertThat(document.getAnnotation(relation.getArg2()).getType())
                    .isIn("Money", "Percent", "Quantity", "Count", "Duration");
        });
    }

    @Test
    void noAnnotationLineHoldsALineOfTheText() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ann")).toList()) {
                assertThat(Files.readAllLines(file)).allMatch(line -> line.matches("[TRAE#][0-9]+\t[^\t]+(\t[^\t]+)?"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a/b", "A", "", ".hidden", "x y", "ü", "con:aux"})
    void anyIdIsAFileInTheFolder(String id) {
        String name = FileName.of(id);
        assertThat(name).matches("[a-z0-9][a-z0-9._-]{0,120}").isNotEqualTo(FileName.of(id + "2"));
        assertThat(FileName.of("plain-name_1.txt")).isEqualTo("plain-name_1.txt");
        assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
    }

    private BratDocument read(String article) throws IOException {
        String name = FileName.of(article);
        AnnotationConfiguration types;
        try (InputStream configuration = Files.newInputStream(folder.resolve("annotation.conf"))) {
            types = AnnotationConfiguration.parse(configuration);
        }
        try (InputStream text = Files.newInputStream(folder.resolve(name + ".txt"));
                InputStream annotations = new ByteArrayInputStream(
                        Files.readString(folder.resolve(name + ".ann")).getBytes(StandardCharsets.UTF_8))) {
            return BratDocument.parseDocument(types, name, text, annotations);
        }
    }

    private static <T extends BratAnnotation> List<T> only(BratDocument document, Class<T> type) {
        return document.getAnnotations().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
