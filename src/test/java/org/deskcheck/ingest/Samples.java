// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** A file of each format, of our own writing: those that lie in the resources, and those that are packed or built here. */
public final class Samples {

    private static final List<String> WRITTEN = List.of(
            "plain.txt",
            "markdown.md",
            "page.html",
            "page.xhtml",
            "page.mhtml",
            "lines.jsonl",
            "ninjs1.json",
            "ninjs2.json",
            "ninjs3.json",
            "message.newsml.xml",
            "story.nitf.xml",
            "feed.rss",
            "feed.atom.xml",
            "feed.json",
            "crawl.warc",
            "letter.eml");

    private Samples() {}

    /** All of them by name, in a fixed order. */
    public static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        for (String name : WRITTEN) {
            samples.put(name, Files.readAllBytes(Path.of("src/test/resources/ingest/formats", name)));
        }
        samples.put("release.pdf", pdf());
        samples.put("crawl2.warc.gz", gzip(warc()));
        samples.put("packed.txt.gz", gzip(text("Gold is up by 2% to $2,400 an ounce.")));
        samples.put("packed.txt.bz2", bzip2(text("Silver is up by 3% to $30 an ounce.")));
        samples.put("packed.zip", zip(Map.of("deep/iron.txt", text("Iron is up by 4% to $110 a tonne."))));
        samples.put("packed.tar", tar("steel.txt", text("Steel is up by 5% to $700 a tonne.")));
        samples.put("packed.tar.gz", gzip(tar("deep/chrome.txt", text("Chrome is up by 6% to $9 a pound."))));
        return samples;
    }

    private static byte[] pdf() {
        return RawPdf.printed("BT /F 12 Tf 72 700 Td (Platinum is up by 7% to $1,000 an ounce.) Tj ET", "")
                .toBytes();
    }

    private static byte[] warc() {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Bauxite is up by 8% to $75 a tonne.</p>";
        return text(
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000077>\r\n"
                        + "WARC-Date: 2026-06-08T12:00:00Z\r\nWARC-Target-URI: https://ore.example/1\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + page.length()
                        + "\r\n\r\n"
                        + page + "\r\n\r\n");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = new BZip2CompressorOutputStream(bytes)) {
            stream.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
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

    static byte[] tar(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
