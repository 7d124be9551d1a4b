// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.deskcheck.ingest.format.WholeFile;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    private static final Reader READER = new Reader();

    @TempDir
    private Path folder;

    @Test
    void readsAFile() throws IOException {
        byte[] bytes = "\ufeffZinc lender asks for its money back\r\n\r\nIt did so on Thursday."
                .getBytes(StandardCharsets.UTF_8);
        Article article = READER.read(file("a.txt", bytes));
        assertThat(article.text().original()).startsWith("Zinc").contains("\r\n");
        assertThat(article.source().charset()).isEqualTo("UTF-8");
        assertThat(article.source().mediaType()).isEqualTo("text/plain");
        assertThat(article.source().bytes()).isEqualTo(bytes.length);
        assertThat(article.source().sha256()).hasSize(64);
        assertThat(article.title()).hasValue("Zinc lender asks for its money back");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void readsOtherEncodings(String charset) throws IOException {
        String text = charset.equals("windows-1251")
                ? "Цены на цинк снова выросли, говорят продавцы металла. Покупатели пока молчат и ждут новостей."
                : "Zinc is up – “again”, the café’s owner says. A kilo costs 3 €.";
        String mark = charset.startsWith("UTF-16") ? "\ufeff" : "";
        Article article = READER.read(file("a.txt", (mark + text).getBytes(Charset.forName(charset))));
        assertThat(article.text().original()).isEqualTo(text);
        assertThat(article.notes()).hasSize(mark.isEmpty() ? 1 : 0);
    }

    @Test
    void believesThePageAboutItsEncoding() throws IOException {
        String html = "<meta charset=iso-8859-2><p>Cena cynku wzrosła o jedną dziesiątą, mówi sprzedawca.";
        Article article = READER.read(file("a.html", html.getBytes(Charset.forName("ISO-8859-2"))));
        assertThat(article.text().original()).startsWith("Cena cynku wzrosła o jedną dziesiątą");
        assertThat(article.source().charset()).isEqualTo("ISO-8859-2");
    }

    @Test
    void knowsAPageByItsContent() throws IOException {
        byte[] page = "<!doctype html><p>Zinc".getBytes(StandardCharsets.UTF_8);
        assertThat(READER.read(file("a", page)).source().mediaType()).isEqualTo("text/html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty",
                "'  '|is empty",
                "a\0b|is a binary file",
                "Rar!\u001a\u0007\u0001x|is packed by",
                "<html><p>|shows no text"
            })
    void refuses(String content, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() ->
                        READER.read(file("a.txt", content.replace("''", "").getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining(message)
                .withMessageContaining("a.txt");
    }

    @Test
    void refusesGarbage() {
        byte[] garbage = new byte[2_000];
        for (int i = 0; i < garbage.length; i++) {
            garbage[i] = (byte) (i % 10 == 0 ? 0x81 : 'a');
        }
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> READER.read(file("a.txt", garbage)))
                .withMessageContaining("save it as UTF-8");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(WholeFile.MAX_BYTES + 1L);
        }
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> READER.read(new Document("l", "large.txt", new Content.WholeFile(large), false)))
                .withMessage("large.txt is larger than 100 MB: split it.");
    }

    @Test
    void readsALine() {
        Article article = READER.read(
                line("{\"id\": \"x\", \"text\": \"Zinc is up.\", \"title\": \"Zinc\", \"url\": \"https://m.example\","
                        + " \"publisher\": \"Metal Monthly\", \"published\": \"2026-06-03T10:00:00Z\"}"));
        assertThat(article.title()).hasValue("Zinc");
        assertThat(article.publisher()).hasValue("Metal Monthly");
        assertThat(article.published()).hasValue(LocalDate.of(2026, 6, 3));
        assertThat(article.url()).hasValue("https://m.example");
        assertThat(article.blocks()).extracting(Block::role).containsExactly(BlockRole.BODY);
    }

    @Test
    void aDateThatIsNotIsoIsANote() {
        Article article = READER.read(line("{\"id\": \"x\", \"text\": \"Zinc is up.\", \"published\": \"3/6/2026\"}"));
        assertThat(article.published()).isEmpty();
        assertThat(article.notes()).singleElement().asString().contains("3/6/2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json|is not JSON",
                "[1]|not a JSON object",
                "{\"text\": \"x\"}|has no \"id\"",
                "{\"id\": \"x\"}|neither \"text\" nor \"html\"",
                "{\"id\": \"x\", \"text\": \"\"}|neither \"text\" nor \"html\""
            })
    void refusesLines(String json, String message) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> READER.read(line(json)))
                .withMessageStartingWith("wire.jsonl:7")
                .withMessageContaining(message);
    }

    @Test
    void refusesWhatMayNotBeRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Zinc is up.");
        Files.setPosixFilePermissions(secret, Set.of());
        // Who may do everything reads it all the same.
        assumeThat(Files.isReadable(secret)).isFalse();
        assertThat(InputReading.of(secret).failures())
                .containsExactly(secret + " may not be read by this user; change its permissions.");
    }

    @Test
    void decodesEntitiesInTheTitleOfMarkdown() throws IOException {
        Article article = READER.read(file(
                "a.md", "# Zinc &amp; lead &ndash; up\n\nBoth rose by 2% on Monday.".getBytes(StandardCharsets.UTF_8)));
        assertThat(article.title()).hasValue("Zinc & lead – up");
        assertThat(article.text().original()).startsWith("# Zinc &amp; lead");
    }

    @Test
    void refusesWhatIsGone() {
        Document gone = new Document("x", "x.txt", new Content.WholeFile(folder.resolve("x.txt")), false);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> READER.read(gone))
                .withMessageContaining("is gone");
    }

    private static Document line(String json) {
        return new Document("x", "wire.jsonl:7", new Content.JsonLine(json.getBytes(StandardCharsets.UTF_8)), false);
    }

    private Document file(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new Document(name, name, new Content.WholeFile(file), false);
    }
}
