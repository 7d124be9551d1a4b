// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packed files, honest and not. */
class PackedFilesTest {

    private static final byte[] TEXT = bytes("Zinc is up by 2%.");

    @TempDir
    private Path folder;

    @Test
    void aZipInAFolderIsReadLikeAFolder() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("b/a.txt", TEXT);
        files.put("b/", new byte[0]);
        files.put("a.html", bytes("<p>Lead is up."));
        files.put("README.md", TEXT);
        files.put(".hidden/x.txt", TEXT);
        files.put("__MACOSX/b/a.txt", TEXT);
        files.put("picture.png", TEXT);
        files.put("settings.json", bytes("{\"size\": 3}"));
        files.put("wire/feed.rss", Files.readAllBytes(InputReading.sample("feed.rss")));
        files.put("wire/lines.jsonl", bytes("{\"id\": \"w1\", \"text\": \"Tin is up.\"}"));
        write("in/pack.zip", zip(files));
        InputReading read = InputReading.of(folder.resolve("in"));
        assertThat(read.ids())
                .containsExactly(
                        "pack.zip/b/a.txt", "pack.zip/a.html", "metal-1001", "https://metal.example/smelter", "w1");
        assertThat(read.article("pack.zip/a.html").source().path()).isEqualTo(folder + "/in/pack.zip/a.html");
        assertThat(read.article("pack.zip/a.html").source().mediaType()).isEqualTo("text/html");
        assertThat(read.failures()).singleElement().asString().contains("pack.zip/wire/feed.rss#2 has neither");
    }

    @Test
    void compressionDoesNotShowInTheId() throws IOException {
        write("a.txt.gz", gzip(TEXT));
        write("b.md.bz2", bzip2(bytes("# Zinc\n\nIt is up.")));
        write("c.tar.gz", gzip(tar("deep/" + "x".repeat(120) + "/c.txt", TEXT)));
        write("d.tgz", gzip(tar("d.txt", TEXT)));
        write("e.pdf", gzip(Files.readAllBytes(InputReading.sample("crawl.warc"))));
        InputReading read = InputReading.of(folder);
        assertThat(read.failures()).isEmpty();
        assertThat(read.ids())
                .startsWith("a.txt.gz", "b.md.bz2", "c.tar.gz/deep/" + "x".repeat(120) + "/c.txt", "d.tgz/d.txt")
                .hasSize(6);
        assertThat(read.article("b.md.bz2").source().mediaType()).isEqualTo("text/markdown");
    }

    @Test
    void linksInTarArchivesArePassedOver() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry link = new TarArchiveEntry("passwd.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        write("links.tar", bytes.toByteArray());
        assertThat(InputReading.of(folder.resolve("links.tar")).failures())
                .containsExactly(folder + "/links.tar holds no article; see what is in it.");
        assertThat(InputReading.of(folder).failures()).isEmpty();
    }

    @Test
    void pathsThatLeadOutAreOnlyShown() throws IOException {
        write("in/evil.zip", zip(Map.of("../../out.txt", TEXT)));
        InputReading read = InputReading.of(folder);
        assertThat(read.ids()).containsExactly("in/evil.zip/../../out.txt");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void anArchiveInAnArchiveIsReadAndNoDeeper() throws IOException {
        byte[] inner = gzip(tar("in.txt", TEXT));
        write("two.tgz", gzip(tar("inner.tgz", inner)));
        write("three.tgz", gzip(tar("outer.tgz", gzip(tar("inner.tgz", inner)))));
        assertThat(InputReading.of(folder.resolve("two.tgz")).ids()).containsExactly("two.tgz/inner.tgz/in.txt");
        assertThat(InputReading.of(folder.resolve("three.tgz")).failures())
                .containsExactly(folder
                        + "/three.tgz/outer.tgz/inner.tgz is packed more than 4 times over; unpack it yourself.");
    }

    @Test
    void bombsAreRefused() throws IOException {
        byte[] zeros = new byte[40 * 1024 * 1024];
        Arrays.fill(zeros, (byte) 'x');
        write("bomb.txt.gz", gzip(zeros));
        write("bomb.txt.bz2", bzip2(zeros));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("first.txt", TEXT);
        files.put("bomb.txt", zeros);
        files.put("last.txt", TEXT);
        write("bomb.zip", zip(files));
        files.remove("bomb.txt");
        files.put("bomb.png", zeros);
        write("hidden.zip", zip(files));
        InputReading read = InputReading.of(folder);
        assertThat(read.ids()).contains("bomb.zip/first.txt").doesNotContain("bomb.zip/last.txt");
        assertThat(read.failures())
                .hasSize(4)
                .allSatisfy(failure -> assertThat(failure).contains("unpacks to more than 200 times its size"));
        assertThat(read.failures()).anyMatch(failure -> failure.contains("bomb.zip/bomb.txt unpacks"));
    }

    @Test
    void whatComesBeforeABreakIsRead() throws IOException {
        byte[] tar = tar("a.txt", TEXT, "b.txt", "Zinc %d. ".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        write("cut.tar", Arrays.copyOf(tar, 3_000));
        byte[] gz = gzip("{\"id\": \"a\", \"text\": \"Zinc.\"}\n".repeat(3).getBytes(StandardCharsets.UTF_8));
        write("cut.jsonl.gz", Arrays.copyOf(gz, gz.length - 9));
        write("head.gz", Arrays.copyOf(gz, 5));
        write("cut.txt.gz", Arrays.copyOf(gzip(TEXT), 20));
        InputReading tarRead = InputReading.of(folder.resolve("cut.tar"));
        assertThat(tarRead.ids()).containsExactly("cut.tar/a.txt");
        assertThat(tarRead.failures()).singleElement().asString().contains("cut.tar/b.txt breaks off");
        assertThat(InputReading.of(folder.resolve("cut.jsonl.gz")).failures())
                .anyMatch(failure -> failure.contains("breaks off here"));
        assertThat(InputReading.of(folder.resolve("head.gz")).failures())
                .singleElement()
                .asString()
                .contains("breaks off");
        assertThat(InputReading.of(folder.resolve("cut.txt.gz")).failures())
                .singleElement()
                .asString()
                .contains("breaks off");
    }

    @Test
    void officeDocumentsAreRefused() throws IOException {
        write("report.docx", zip(Map.of("[Content_Types].xml", bytes("<Types/>"))));
        assertThat(InputReading.of(folder).failures())
                .containsExactly(
                        folder + "/report.docx is a document of an office program; export it as text, HTML or PDF.");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(String name, byte[] content) throws IOException {
        return tar(name, content, "last.css", TEXT);
    }

    private static byte[] tar(String first, byte[] content, String second, byte[] more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            add(tar, first, content);
            add(tar, second, more);
        }
        return bytes.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = new BZip2CompressorOutputStream(bytes)) {
            stream.write(content);
        }
        return bytes.toByteArray();
    }
}
