// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Files that were made to do harm, each with what is said of it.
 *
 * @param content makes what is in it
 * @param said part of the message that names it; empty when it is read all the same
 */
public record HostileFiles(Making content, String said) {

    /** Makes the content when it is needed, as there is much of it. */
    @FunctionalInterface
    public interface Making {

        /** The bytes of the file. */
        byte[] bytes() throws IOException;
    }

    private static final int MEGABYTES_50 = 50 * 1024 * 1024;
    private static final int DEEP = 100_000;
    private static final String TOO_SMALL = "unpacks to more than 200 times";
    private static final String ZINC = "Zinc is up by 2% to $3,000 a tonne.";

    /** All of them by name. */
    public static Map<String, HostileFiles> all() throws IOException {
        Map<String, HostileFiles> files = new LinkedHashMap<>();
        markup(files);
        lines(files);
        characters(files);
        packed(files);
        messages(files);
        return files;
    }

    private static void markup(Map<String, HostileFiles> files) {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"zinc\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"".formatted(i))
                    .append("&a%d;".formatted(i - 1).repeat(10))
                    .append("\">");
        }
        add(
                files,
                "laughs.xml",
                () -> laughs + "]><rss><item><guid>1</guid><title>&a29;</title></item></rss>",
                "a DTD of its own");
        add(
                files,
                "external.xml",
                () ->
                        "<!DOCTYPE nitf [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><nitf><body><p>&f;</p></body></nitf>",
                "a DTD of its own");
        add(
                files,
                "quadratic.xml",
                () -> "<!DOCTYPE rss [<!ENTITY a \"" + "x".repeat(100_000) + "\">]><rss><item><title>"
                        + "&a;".repeat(10_000) + "</title></item></rss>",
                "a DTD of its own");
        add(files, "tags.html", () -> "<html><body>" + "<div>".repeat(DEEP) + "<p>" + ZINC, "");
        add(files, "lists.html", () -> "<html><body>" + "<ul><li>".repeat(DEEP) + ZINC, "");
        add(files, "inline.html", () -> "<html><body><p>" + "<b><i>".repeat(DEEP) + ZINC, "");
        add(files, "tables.html", () -> "<html><body>" + "<table><tr><td>".repeat(DEEP) + ZINC, "");
        add(
                files,
                "tags.rss",
                () -> "<rss><channel><item><guid>deep</guid><description>" + "<a>".repeat(DEEP) + "x"
                        + "</a>".repeat(DEEP) + "</description></item></channel></rss>",
                "is nested deeper");
        add(files, "tags.nitf", () -> "<nitf><body>" + "<block>".repeat(DEEP), "is not well-formed XML");
        add(files, "lists.json", () -> "{\"uri\": \"u\", \"body_text\": " + "[".repeat(DEEP), "is not JSON to its end");
        add(files, "quotes.txt", () -> "> ".repeat(DEEP) + ZINC, "");
        add(files, "brackets.md", () -> "[".repeat(DEEP) + "](" + "*_".repeat(DEEP) + ZINC, "");
    }

    private static void lines(Map<String, HostileFiles> files) {
        add(files, "line.txt", () -> "zinc ".repeat(MEGABYTES_50 / 5), "has more than 2 million characters");
        add(
                files,
                "line.html",
                () -> "<html><body><p>" + "zinc ".repeat(MEGABYTES_50 / 5),
                "has more than 2 million characters");
        add(files, "attribute.html", () -> "<html><body><p title=\"" + "x".repeat(MEGABYTES_50) + "\">" + ZINC, "");
        add(
                files,
                "line.jsonl",
                () -> "{\"id\": \"line\", \"text\": \"" + "x".repeat(MEGABYTES_50)
                        + "\"}\n{\"id\": \"next\", \"text\": \"" + ZINC + "\"}",
                "line.jsonl:1");
        add(files, "digits.jsonl", () -> "{\"id\": " + "9".repeat(1_000_000) + ", \"text\": \"x\"}", "digits.jsonl:1");
        add(
                files,
                "line.rss",
                () -> "<rss><item><guid>l</guid><description>" + "x".repeat(MEGABYTES_50),
                "is not well-formed");
        add(
                files,
                "line.eml",
                () -> "MIME-Version: 1.0\n" + "Subject: " + "x".repeat(MEGABYTES_50) + "\n\n" + ZINC,
                "has more than 2 million characters");
    }

    private static void characters(Map<String, HostileFiles> files) {
        add(files, "nul.txt", () -> "Zinc\0 is up", "is a binary file");
        add(files, "nul.jsonl", () -> "{\"id\": \"nul\", \"text\": \"Zinc \\u0000 is up by 2%.\"}", "");
        add(files, "raw-nul.jsonl", () -> "{\"id\": \"raw\", \"text\": \"Zinc \0 is up.\"}", "raw-nul.jsonl:1");
        add(
                files,
                "surrogates.jsonl",
                () -> "{\"id\": \"\\ud83d\", \"text\": \"Zinc \\ud800 is \\udc00 up by 2%.\"}",
                "");
        add(files, "rtl.txt", () -> "\u202e" + ZINC + "\u202c\u2066 <script>alert(1)</script>", "");
        add(
                files,
                "marks.html",
                () -> "<html><body><p>Z" + "<i>&#769;</i>".repeat(DEEP) + "inc is up by 2%.",
                "marks above a single letter");
        add(files, "marks.txt", () -> "Z" + "\u0301".repeat(DEEP) + "inc is up by 2%.", "marks above a single letter");
    }

    private static void packed(Map<String, HostileFiles> files) throws IOException {
        Map<String, byte[]> samples = Samples.all();
        byte[] zinc = ZINC.getBytes(StandardCharsets.UTF_8);
        add(files, "bomb.zip", TOO_SMALL, () -> Samples.zip(Map.of("bomb.txt", zeros())));
        add(files, "bomb.txt.gz", TOO_SMALL, () -> Samples.gzip(zeros()));
        add(files, "bombs.gz", TOO_SMALL, () -> Samples.gzip(Samples.gzip(Samples.gzip(zeros()))));
        add(files, "russian.zip", "is packed more than 4 times over", () -> zipped("a.txt", zinc, 8));
        add(files, "three.zip", "", () -> zipped("a.txt", zinc, 3));
        add(files, "traversal.zip", "", () -> Samples.zip(Map.of("../../../evil.txt", zinc)));
        add(files, "devices.tar", "", () -> devices(zinc));
        add(files, "trailing.txt.gz", "", () -> concat(Samples.gzip(zinc), "garbage".getBytes(StandardCharsets.UTF_8)));
        for (String name : new String[] {"packed.tar.gz", "packed.txt.gz", "packed.txt.bz2"}) {
            byte[] whole = Objects.requireNonNull(samples.get(name));
            add(files, "cut-" + name, "cut-" + name, () -> Arrays.copyOf(whole, whole.length * 2 / 3));
        }
    }

    private static void messages(Map<String, HostileFiles> files) {
        StringBuilder parts = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 10_000; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        add(files, "nested.eml", () -> parts.toString(), "is nested deeper");
        add(
                files,
                "many.eml",
                () -> "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\n\nZinc is up.\n".repeat(DEEP),
                "");
        add(
                files,
                "forwarded.eml",
                () -> "MIME-Version: 1.0\nContent-Type: message/rfc822\n\n".repeat(10_000) + ZINC,
                "forwarded.eml");
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2026-06-08T12:00:00Z\r\n"
                        + "Content-Type: application/http\r\nContent-Length: %s\r\n\r\n"
                        + "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nZinc is up by 2%%.\r\n\r\n";
        add(files, "long.warc", () -> record.formatted("long", "9999"), "long.warc");
        add(files, "short.warc", () -> record.formatted("short", "20"), "short.warc");
        add(files, "negative.warc", () -> record.formatted("negative", "-5"), "negative.warc");
        add(files, "huge.warc", () -> record.formatted("huge", "9".repeat(40)), "huge.warc");
    }

    private static void add(Map<String, HostileFiles> files, String name, Supplier<String> content, String said) {
        files.put(name, new HostileFiles(() -> content.get().getBytes(StandardCharsets.UTF_8), said));
    }

    private static void add(Map<String, HostileFiles> files, String name, String said, Making content) {
        files.put(name, new HostileFiles(content, said));
    }

    private static byte[] zeros() {
        byte[] zeros = new byte[MEGABYTES_50];
        Arrays.fill(zeros, (byte) '0');
        return zeros;
    }

    private static byte[] zipped(String name, byte[] content, int times) throws IOException {
        byte[] packed = Samples.zip(Map.of(name, content));
        for (int i = 1; i < times; i++) {
            packed = Samples.zip(Map.of("in.zip", packed));
        }
        return packed;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] devices(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (byte kind :
                    new byte[] {TarConstants.LF_CHR, TarConstants.LF_BLK, TarConstants.LF_FIFO, TarConstants.LF_SYMLINK
                    }) {
                TarArchiveEntry entry = new TarArchiveEntry("/dev/thing" + (char) kind, kind, true);
                entry.setLinkName("/etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
            TarArchiveEntry absolute = new TarArchiveEntry("/etc/absolute.txt", TarConstants.LF_NORMAL, true);
            absolute.setSize(content.length);
            tar.putArchiveEntry(absolute);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** Writes them all into a folder, with two links that go in a circle, and one into the folder above. */
    public static void write(Path folder) throws IOException {
        for (Map.Entry<String, HostileFiles> file : all().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().content().bytes());
        }
        Files.createSymbolicLink(folder.resolve("round-1.txt"), folder.resolve("round-2.txt"));
        Files.createSymbolicLink(folder.resolve("round-2.txt"), folder.resolve("round-1.txt"));
        Files.createSymbolicLink(
                folder.resolve("above"), folder.toAbsolutePath().getParent());
    }
}
