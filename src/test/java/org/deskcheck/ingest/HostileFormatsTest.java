// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to do harm, or that a disk has garbled: a failure with a reason, and never more. */
class HostileFormatsTest {

    private static final List<String> BEGINNINGS = List.of(
            "\u001f\u008b\b",
            "BZh91AY&SY",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "0".repeat(257) + "ustar",
            "WARC/1.0\r\n",
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 50\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\n",
            "%PDF-1.7\n",
            "<?xml version=\"1.0\"?><rss><channel><item>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>",
            "<nitf><body>",
            "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10/\"><contentSet>",
            "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
            "{\"uri\": \"x\", \"body_text\": ",
            "{\"id\": \"x\", \"text\": ",
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
            "From: a\nSubject: b\nDate: c\n\n");

    @TempDir
    private Path folder;

    @Test
    void entitiesAreNotExpanded() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"zinc\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<rss><channel><item><guid>1</guid><description>&b;</description></item></channel></rss>";
        assertThat(read("bomb.xml", bomb).failures())
                .singleElement()
                .asString()
                .contains("bomb.xml declares a DTD of its own");
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "secret");
        for (String dtd : List.of(
                "<!DOCTYPE nitf [<!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE nitf [<!ENTITY % f SYSTEM \"" + secret.toUri() + "\"> %f;]>",
                "<!DOCTYPE nitf SYSTEM \"" + secret.toUri() + "\">",
                "")) {
            InputReading read =
                    read("story.xml", dtd + "<nitf><body><body.content><p>Zinc &f;</p></body.content></body></nitf>");
            assertThat(read.articles()).isEmpty();
            assertThat(read.failures())
                    .singleElement()
                    .asString()
                    .containsAnyOf("a DTD of its own", "the entity \"f\"");
        }
    }

    @Test
    void depthCostsNoStack() throws IOException {
        int depth = 10_000;
        String xml =
                "<rss><channel><item><guid>1</guid><description>" + "<a>".repeat(depth) + "x" + "</a>".repeat(depth)
                        + "</description></item><item><guid>2</guid><description>Zinc is up.</description></item></channel></rss>";
        InputReading feed = read("deep.rss", xml);
        assertThat(feed.ids()).containsExactly("2");
        assertThat(feed.failures()).singleElement().asString().contains("#1 is nested deeper");
        String open = "{\"uri\": \"u\", \"body_text\": " + "[".repeat(depth);
        assertThat(read("deep.json", open + "]".repeat(depth) + "}").failures()).hasSize(1);
        assertThat(read("open.json", open).failures()).hasSize(1);
        StringBuilder parts = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++) {
            parts.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        assertThat(read("deep.eml", parts.toString()).failures())
                .singleElement()
                .asString()
                .contains("deep.eml is nested deeper");
        String html = "<html><body>" + "<div>".repeat(depth) + "<p>Zinc is up by 2%.";
        assertThat(read("deep.mhtml", "MIME-Version: 1.0\nContent-Type: text/html\n\n" + html)
                        .ids())
                .containsExactly("deep.mhtml");
    }

    @Test
    void itemsBeforeABreakAreRead() throws IOException {
        String rss = Files.readString(InputReading.sample("feed.rss"));
        InputReading feed = read("cut.rss", rss.substring(0, rss.indexOf("Nothing to read")));
        assertThat(feed.ids()).containsExactly("metal-1001");
        assertThat(feed.failures()).singleElement().asString().contains("is not well-formed XML from line");
        String json = Files.readString(InputReading.sample("feed.json"));
        assertThat(read("cut.json", json.substring(0, json.indexOf("No text"))).ids())
                .containsExactly("h-1");
    }

    @Test
    void anythingBehindAMagicIsAFailureAtMost() throws IOException {
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            String beginning = BEGINNINGS.get(seed % BEGINNINGS.size());
            byte[] tail = new byte[random.nextInt(400)];
            random.nextBytes(tail);
            check(concat(beginning.getBytes(StandardCharsets.ISO_8859_1), tail), seed);
        }
    }

    @Test
    void garbledFilesAreFailuresAtMost() throws IOException {
        List<byte[]> samples = List.of(
                sample("feed.rss"),
                sample("feed.atom.xml"),
                sample("feed.json"),
                sample("ninjs3.json"),
                sample("story.nitf.xml"),
                sample("message.newsml.xml"),
                sample("letter.eml"),
                sample("page.mhtml"),
                sample("crawl.warc"),
                gzip(sample("crawl.warc")),
                pdf());
        for (int seed = 0; seed < 660; seed++) {
            Random random = new Random(seed);
            byte[] garbled = samples.get(seed % samples.size()).clone();
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                garbled[random.nextInt(garbled.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : '<');
            }
            check(garbled, seed);
        }
    }

    private void check(byte[] bytes, int seed) throws IOException {
        Path file = Files.write(folder.resolve("input"), bytes);
        try {
            InputReading.of(file);
        } catch (RuntimeException | StackOverflowError e) {
            fail("seed " + seed, e);
        }
    }

    private InputReading read(String name, String content) throws IOException {
        return InputReading.of(Files.writeString(folder.resolve(name), content));
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(InputReading.sample(name));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.beginText();
                content.newLineAtOffset(72, 700);
                content.showText("Zinc is up by 2% to $3,000 a tonne.");
                content.endText();
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }
}
