// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.deskcheck.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        write("b.txt", "text");
        write("a/z.html", "<p>text");
        write("a.txt", "text");
        write("a/README.md", "not an article");
        write("a/.hidden.txt", "hidden");
        write(".git/x.txt", "hidden");
        write("gold/expected.json", "{}");
        write("picture.png", "x");
        write("unknown", "text");
        write("wire/feed.jsonl", "{\"id\": \"w1\", \"text\": \"x\"}\n\n{\"text\": \"x\", \"id\": \"w2\"}\nnot json");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPaths() {
        assertThat(ids(folder.toString()))
                .containsExactly("a.txt", "a/z.html", "b.txt", "unknown", "w1", "w2", folder + "/wire/feed.jsonl:4");
    }

    @Test
    void aFileIsKnownByItsName() {
        assertThat(ids(folder.resolve("a/z.html").toString())).containsExactly("z.html");
    }

    @Test
    void aDataFileIsReadWhenItIsNamed() {
        assertThat(ids(folder.resolve("gold/expected.json").toString())).containsExactly("expected.json");
    }

    @Test
    void sameIdsOfTwoInputsAreToldApart() throws IOException {
        write("c/a.txt", "text");
        String other = folder.resolve("c").toString();
        assertThat(ids(folder.resolve("a.txt").toString(), other)).containsExactly("a.txt", other + "/a.txt");
    }

    @Test
    void sameIdsOfOneInputAreAFailure() throws IOException {
        write(
                "twice.jsonl",
                "{\"id\": 1, \"text\": \"x\"}\n{\"id\": 1, \"text\": \"y\"}\n{\"id\": 1, \"text\": \"z\"}");
        List<Document> documents = documents(folder.resolve("twice.jsonl").toString());
        assertThat(documents).extracting(Document::id).doesNotHaveDuplicates().hasSize(3);
        assertThat(documents.get(2).content()).isInstanceOf(Content.Unreadable.class);
    }

    @Test
    void linksAreSafe() throws IOException {
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("a.txt"));
        assertThat(ids(folder.toString())).hasSize(7);
    }

    @Test
    void aLinkThatLeadsOutIsFollowedOnce(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("o.txt"), "text");
        Files.createSymbolicLink(folder.resolve("out1"), outside);
        Files.createSymbolicLink(folder.resolve("out2"), outside);
        assertThat(ids(folder.toString()))
                .filteredOn(id -> id.endsWith("o.txt"))
                .hasSize(1);
    }

    @Test
    void readsGzippedLines() throws IOException {
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(folder.resolve("z.jsonl.gz")))) {
            stream.write("{\"id\": \"g\", \"text\": \"x\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ids(folder.resolve("z.jsonl.gz").toString())).containsExactly("g");
    }

    @Test
    void linesThatAreNotCompressedAreReadUnderAnyName() throws IOException {
        write("plain.jsonl.gz", "{\"id\": \"p\", \"text\": \"x\"}");
        assertThat(ids(folder.resolve("plain.jsonl.gz").toString())).containsExactly("p");
    }

    @Test
    void brokenGzipIsAFailure() throws IOException {
        Files.write(folder.resolve("broken.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        assertThat(documents(folder.resolve("broken.jsonl.gz").toString()))
                .singleElement()
                .satisfies(document -> assertThat(document.content()).isInstanceOf(Content.Unreadable.class));
    }

    @Test
    void readsStandardInput() {
        InputStream in = new ByteArrayInputStream("{\"id\": \"s\", \"text\": \"x\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(list(Inputs.of(List.of("-"), in, true).documents()))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.id()).isEqualTo("s");
                    assertThat(document.path()).isEqualTo("-:1");
                    assertThat(document.raw()).isTrue();
                });
    }

    @Test
    void readsAListOfPathsOnStandardInput() {
        String list = "\ufeff" + folder.resolve("b.txt") + "\r\n\n" + folder.resolve("no/such.txt") + "\n"
                + folder.resolve("a")
                + "\n{\"id\": \"s\", \"text\": \"x\"}\n" + folder.resolve("wire/feed.jsonl") + "\n" + "x".repeat(10_000)
                + "\0\n"
                + folder.resolve("a.txt");
        List<Document> documents =
                list(Inputs.of(List.of("-"), stream(list), false).documents());
        assertThat(documents)
                .extracting(Document::id)
                .containsExactly(
                        folder + "/b.txt",
                        "-:3",
                        folder + "/a/z.html",
                        "s",
                        "w1",
                        "w2",
                        folder + "/wire/feed.jsonl:4",
                        "-:7",
                        folder + "/a.txt");
        assertThat(documents.get(1).content())
                .isEqualTo(new Content.Unreadable("-:3 is neither a JSON object nor the path of a file or folder: \""
                        + folder + "/no/such.txt\"; correct the line."));
        assertThat(((Content.Unreadable) documents.get(7).content()).problem()).hasSizeLessThan(400);
    }

    @Test
    void aFileThatAListNamesTwiceIsReadOnce() {
        String list =
                folder + "\n" + folder.resolve("a") + "/\n" + folder.resolve("a/z.html") + "\n" + folder + "/./b.txt\n";
        assertThat(list(Inputs.of(List.of("-"), stream(list), false).documents()))
                .extracting(Document::id)
                .filteredOn(id -> id.startsWith(folder.toString()))
                .containsExactly(
                        folder + "/a.txt",
                        folder + "/a/z.html",
                        folder + "/b.txt",
                        folder + "/unknown",
                        folder + "/wire/feed.jsonl:4");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDeviceIsReadWhenItIsNamed() {
        assertThat(list(Inputs.of(List.of("/dev/null"), InputStream.nullInputStream(), false)
                        .documents()))
                .singleElement()
                .satisfies(document -> assertThat(document.content()).isInstanceOf(Content.PackedFile.class));
    }

    @Test
    void readsNoFurtherThanItIsAsked() {
        String line = "{\"id\": \"%d\", \"text\": \"x\"}\n";
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                String text = line.formatted(read / line.length());
                return text.charAt(read++ % text.length());
            }
        };
        assertThat(Inputs.of(List.of("-"), endless, false).documents().hasNext())
                .isTrue();
    }

    @Test
    void aLineThatIsTooLongFailsByItself() {
        String lines = "{\"id\": \"long\", \"text\": \"" + "x".repeat(100) + "\"}\n{\"id\": \"b\", \"text\": \"y\"}";
        InputStream stream = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        List<Document> documents = list(new JsonLines(stream, "wire.jsonl", false, 60));
        assertThat(documents.get(0).content())
                .isEqualTo(
                        new Content.Unreadable("wire.jsonl:1: the line is longer than 60 bytes; split the article."));
        assertThat(documents.get(1).id()).isEqualTo("b");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Inputs.of(List.of("no/such/file"), InputStream.nullInputStream(), false))
                .withMessageContaining("no file or folder no/such/file");
    }

    private List<String> ids(String... inputs) {
        return documents(inputs).stream().map(Document::id).toList();
    }

    private static List<Document> documents(String... inputs) {
        return list(
                Inputs.of(List.of(inputs), InputStream.nullInputStream(), false).documents());
    }

    private static List<Document> list(Iterator<Document> documents) {
        List<Document> list = new ArrayList<>();
        documents.forEachRemaining(list::add);
        return list;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
