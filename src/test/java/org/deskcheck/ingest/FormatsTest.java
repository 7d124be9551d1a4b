// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format from the file to the article. */
class FormatsTest {

    @TempDir
    private Path folder;

    @Test
    void rss() {
        InputReading feed = InputReading.of(InputReading.sample("feed.rss"));
        assertThat(feed.ids()).containsExactly("metal-1001", "https://metal.example/smelter");
        Article zinc = feed.article("metal-1001");
        assertThat(zinc.title()).hasValue("Zinc & lead: stocks fall again");
        assertThat(zinc.bylines()).containsExactly("Ina Brusk");
        assertThat(zinc.publisher()).hasValue("Metal Monthly");
        assertThat(zinc.published()).hasValue(LocalDate.of(2026, 6, 3));
        assertThat(zinc.url()).hasValue("https://metal.example/zinc-stocks");
        assertThat(zinc.source().mediaType()).isEqualTo("text/html");
        assertThat(zinc.text().original()).startsWith("Zinc stocks").contains("\nLead stocks");
        assertThat(zinc.blocks()).extracting(Block::role).containsOnly(BlockRole.BODY);
    }

    @Test
    void aBrokenItemOfAFeedFailsByItself() {
        InputReading feed = InputReading.of(InputReading.sample("feed.rss"));
        assertThat(feed.failures())
                .singleElement()
                .asString()
                .endsWith("feed.rss#2 has neither content nor a summary; fetch the article itself.");
        Article smelter = feed.article("https://metal.example/smelter");
        assertThat(smelter.bylines()).containsExactly("Ole Varn");
        assertThat(smelter.published()).isEmpty();
        assertThat(smelter.notes()).anyMatch(note -> note.contains("only a summary"));
        assertThat(smelter.notes()).anyMatch(note -> note.contains("04/05/2026"));
    }

    @Test
    void atom() {
        InputReading feed = InputReading.of(InputReading.sample("feed.atom.xml"));
        Article crane = feed.article("tag:ports.example,2026:1");
        assertThat(crane.publisher()).hasValue("Port & Ledger");
        assertThat(crane.title()).hasValue("Crane order grows");
        assertThat(crane.bylines()).containsExactly("Tove Ahl", "Rik Stahn");
        assertThat(crane.published()).hasValue(LocalDate.of(2026, 6, 5));
        assertThat(crane.url()).hasValue("https://ports.example/1");
        assertThat(crane.text().original()).startsWith("The port ordered six cranes for €48 million, two");
        assertThat(crane.blocks()).extracting(Block::role).contains(BlockRole.TABLE);
        Article tides = feed.article("tag:ports.example,2026:2");
        assertThat(tides.text().original()).isEqualTo("The fee is now < €3 a tonne, down from €4 in the spring.");
        assertThat(tides.title()).hasValue("Tides & tariffs");
    }

    @Test
    void jsonFeed() {
        InputReading feed = InputReading.of(InputReading.sample("feed.json"));
        assertThat(feed.ids()).containsExactly("h-1", "3");
        assertThat(feed.failures()).singleElement().asString().contains("feed.json#2 has neither content");
        assertThat(feed.article("h-1").publisher()).hasValue("Harbour Notes");
        assertThat(feed.article("h-1").published()).hasValue(LocalDate.of(2026, 6, 7));
        assertThat(feed.article("3").bylines()).containsExactly("Ole Varn");
    }

    @Test
    void ninjs() {
        InputReading items = InputReading.of(InputReading.sample("ninjs1.json"), InputReading.sample("ninjs3.json"));
        Article copper = items.article("https://agency.example/items/77");
        assertThat(copper.title()).hasValue("Copper miner raises forecast");
        assertThat(copper.bylines()).containsExactly("Tove Ahl");
        assertThat(copper.publisher()).hasValue("Agency Example");
        assertThat(copper.text().original()).contains("10,000 tonnes more");
        Article cobalt = items.article("urn:agency.example:78");
        assertThat(cobalt.title()).hasValue("Cobalt price falls for a third month");
        assertThat(cobalt.published()).hasValue(LocalDate.of(2026, 6, 9));
        assertThat(cobalt.text().original()).contains("$24,300");
    }

    @Test
    void ninjsOfTheSecondVersion() {
        Article indium = InputReading.of(InputReading.sample("ninjs2.json")).article("https://agency.example/items/79");
        assertThat(indium.title()).hasValue("Indium plant restarts");
        assertThat(indium.bylines()).containsExactly("Ina Brusk");
        assertThat(indium.publisher()).hasValue("Agency Example");
        assertThat(indium.published()).hasValue(LocalDate.of(2026, 6, 11));
        assertThat(indium.source().mediaType()).isEqualTo("text/html");
        assertThat(indium.text().original())
                .isEqualTo("The indium plant restarted on Thursday, and should make 25 tonnes by the end of the year.");
    }

    @Test
    void textAndMarkdown() throws IOException {
        Article cadmium = InputReading.of(InputReading.sample("plain.txt")).article("plain.txt");
        assertThat(cadmium.title()).hasValue("Cadmium maker cuts its output");
        assertThat(cadmium.bylines()).containsExactly("Ina Brusk");
        assertThat(cadmium.published()).hasValue(LocalDate.of(2026, 6, 2));
        assertThat(cadmium.text().original()).isEqualTo(Files.readString(InputReading.sample("plain.txt")));
        Article vanadium = InputReading.of(InputReading.sample("markdown.md")).article("markdown.md");
        assertThat(vanadium.source().mediaType()).isEqualTo("text/markdown");
        assertThat(vanadium.title()).hasValue("Vanadium works opens a second line");
        assertThat(role(vanadium, "## What it makes")).isEqualTo(BlockRole.HEADING);
        assertThat(vanadium.blocks()).extracting(Block::role).contains(BlockRole.LIST, BlockRole.TABLE);
    }

    @Test
    void pages() {
        Article antimony = InputReading.of(InputReading.sample("page.html")).article("page.html");
        assertThat(antimony.title()).hasValue("Antimony doubles in price");
        assertThat(antimony.published()).hasValue(LocalDate.of(2026, 6, 10));
        assertThat(role(antimony, "Antimony costs")).isEqualTo(BlockRole.BODY);
        Article bismuth = InputReading.of(InputReading.sample("page.xhtml")).article("page.xhtml");
        assertThat(bismuth.source().mediaType()).isEqualTo("text/html");
        assertThat(bismuth.title()).hasValue("Bismuth stocks");
        assertThat(bismuth.text().original()).contains("fell by 15% to 1,700 tonnes");
    }

    @Test
    void jsonLines() {
        InputReading lines = InputReading.of(InputReading.sample("lines.jsonl"));
        assertThat(lines.ids()).containsExactly("gallium-1", "gallium-2");
        assertThat(lines.article("gallium-1").title()).hasValue("Gallium licence");
        assertThat(lines.article("gallium-2").source().mediaType()).isEqualTo("text/html");
    }

    @Test
    void eachFormatIsKnownUnderAnyName() throws IOException {
        for (Map.Entry<String, byte[]> sample : Samples.all().entrySet()) {
            Path honest = Files.write(folder.resolve(sample.getKey()), sample.getValue());
            InputReading expected = InputReading.of(honest);
            assertThat(expected.articles()).as(sample.getKey()).isNotEmpty();
            for (String name : List.of("wrong.txt", "wrong.html", "wrong.xml", "wrong.pdf", "wrong.zip", "wrong")) {
                InputReading read = InputReading.of(Files.write(folder.resolve(name), sample.getValue()));
                assertThat(read.articles())
                        .as(sample.getKey() + " as " + name)
                        .extracting(article -> article.text().original())
                        .isEqualTo(expected.articles().stream()
                                .map(article -> article.text().original())
                                .toList());
            }
        }
    }

    @Test
    void aTextUnderTheNameOfAPageKeepsItsLines() throws IOException {
        String text = "Zinc is up by 2%.\n\nLead is down, and < 3% of it is sold.\n";
        Path file = Files.writeString(folder.resolve("a.html"), text);
        assertThat(InputReading.of(file).article("a.html").text().original()).isEqualTo(text);
        Path part = Files.writeString(folder.resolve("b.txt"), "<!-- saved -->\n<div>Zinc is up by 2%.</div>");
        assertThat(InputReading.of(part).article("b.txt").text().original()).isEqualTo("Zinc is up by 2%.");
        String mention = "<b> is the tag for bold letters, zinc works said.";
        Path noPage = Files.writeString(folder.resolve("c.txt"), mention);
        assertThat(InputReading.of(noPage).article("c.txt").text().original()).isEqualTo(mention);
    }

    @Test
    void allFormatsAreRegistered() {
        List<String> written = new ClassFileImporter()
                .importPackages("org.deskcheck.ingest.format").stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(Format.class))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();
        assertThat(Formats.names()).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void nitf() {
        Article nickel = InputReading.of(InputReading.sample("story.nitf.xml")).article("agency-2026-0611-nickel");
        assertThat(nickel.title()).hasValue("Nickel group buys a mine for $310 million");
        assertThat(nickel.bylines()).containsExactly("Ole Varn");
        assertThat(nickel.publisher()).hasValue("Metal Monthly");
        assertThat(nickel.published()).hasValue(LocalDate.of(2026, 6, 11));
        assertThat(nickel.text().flat()).contains("$155 million");
        assertThat(role(nickel, "Nickel group")).isEqualTo(BlockRole.HEADLINE);
        assertThat(role(nickel, "By Ole")).isEqualTo(BlockRole.BYLINE);
        assertThat(role(nickel, "The mine in")).isEqualTo(BlockRole.CAPTION);
        assertThat(role(nickel, "The group")).isEqualTo(BlockRole.BODY);
    }

    @Test
    void newsMl() {
        InputReading message = InputReading.of(InputReading.sample("message.newsml.xml"));
        assertThat(message.ids())
                .containsExactly("urn:newsml:agency.example:20260612:1", "urn:newsml:agency.example:20260612:4");
        assertThat(message.failures()).singleElement().asString().contains("newsml.xml#3 has no text in it");
        Article tin = message.article("urn:newsml:agency.example:20260612:1");
        assertThat(tin.title()).hasValue("Tin lender extends its loan");
        assertThat(tin.bylines()).containsExactly("Ina Brusk");
        assertThat(tin.publisher()).hasValue("Agency Example");
        assertThat(tin.published()).hasValue(LocalDate.of(2026, 6, 12));
        assertThat(tin.text().original())
                .isEqualTo(
                        "The lender extends a loan of €40 million to the tin works by two years, both said on Friday.");
        Article ore = message.article("urn:newsml:agency.example:20260612:4");
        assertThat(ore.title()).hasValue("Ore shipments resume");
        assertThat(ore.text().original()).startsWith("Ore shipments resume after strike");
    }

    @Test
    void mail() {
        Article letter = InputReading.of(InputReading.sample("letter.eml")).article("letter.eml");
        assertThat(letter.title()).hasValue("Zinc up – again");
        assertThat(letter.bylines()).containsExactly("Ina Brusk");
        assertThat(letter.published()).hasValue(LocalDate.of(2026, 6, 15));
        assertThat(letter.text().original().strip())
                .isEqualTo("Zinc costs 3 € a kilo now, a tenth more than in May, said the owner of a café.");
    }

    @Test
    void aSavedPage() {
        Article page = InputReading.of(InputReading.sample("page.mhtml")).article("page.mhtml");
        assertThat(page.title()).hasValue("Lead price at a low");
        assertThat(page.publisher()).hasValue("Metal Monthly");
        assertThat(page.url()).hasValue("https://metal.example/lead-low");
        assertThat(page.published()).isEmpty();
        assertThat(page.bylines()).isEmpty();
        assertThat(role(page, "Lead fell")).isEqualTo(BlockRole.BODY);
    }

    @Test
    void webArchive() {
        InputReading crawl = InputReading.of(InputReading.sample("crawl.warc"));
        assertThat(crawl.failures()).isEmpty();
        assertThat(crawl.articles())
                .extracting(article -> article.url().orElse(""))
                .containsExactly("https://tin.example/1", "https://tin.example/4");
        Article mill = crawl.article("urn:uuid:00000000-0000-4000-8000-000000000003");
        assertThat(mill.title()).hasValue("Tin mill reopens");
        assertThat(crawl.articles().get(1).text().original()).contains("31 €");
    }

    @Test
    void pdf() throws IOException {
        Path file = folder.resolve("release.pdf");
        try (PDDocument document = printed()) {
            document.save(file.toFile());
        }
        Article release = InputReading.of(file).article("release.pdf");
        assertThat(release.source().mediaType()).isEqualTo("application/pdf");
        assertThat(release.source().bytes()).isEqualTo(Files.size(file));
        assertThat(release.text().original())
                .contains("The mill sold 400 tonnes of zinc oxide")
                .contains("a long-term contract. Its long-term loan")
                .contains("payments");
    }

    @Test
    void anEncryptedPdfSaysSo() throws IOException {
        Path file = folder.resolve("secret.pdf");
        try (PDDocument document = printed()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertThat(InputReading.of(file).failures())
                .containsExactly(file + " is encrypted; save it without a password.");
    }

    @Test
    void aBrokenPdfSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing");
        assertThat(InputReading.of(file).failures())
                .singleElement()
                .asString()
                .contains("broken.pdf is not a whole PDF");
    }

    @Test
    void otherJsonAndXmlIsDataThatOnlyItsNameMakesAnInput() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"size\": 3}");
        Files.writeString(folder.resolve("list.json"), "[{\"size\": 3}]");
        Files.writeString(folder.resolve("map.xml"), "<?xml version=\"1.0\"?><map><p>x</p></map>");
        Files.writeString(folder.resolve("a.txt"), "Zinc is up.");
        Files.writeString(folder.resolve("b.txt"), "[Update] {Zinc} is up.");
        InputReading all = InputReading.of(folder);
        assertThat(all.ids()).containsExactly("a.txt", "b.txt");
        assertThat(all.failures()).isEmpty();
        assertThat(InputReading.of(folder.resolve("settings.json"), folder.resolve("map.xml"))
                        .failures())
                .satisfiesExactly(
                        json -> assertThat(json).contains("settings.json is JSON, but neither"),
                        xml -> assertThat(xml).contains("map.xml is XML, but neither"));
    }

    @Test
    void theNameDoesNotCount() throws IOException {
        for (String sample : List.of("feed.rss", "letter.eml", "ninjs3.json")) {
            Files.copy(InputReading.sample(sample), folder.resolve(sample.replace('.', '_') + ".txt"));
        }
        Files.writeString(
                folder.resolve("wire.log.json"),
                "{\"id\": \"w1\", \"text\": \"Zinc.\"}\n{\"id\": \"w2\", \"text\": \"Lead.\"}\n");
        assertThat(InputReading.of(folder).ids())
                .containsExactly(
                        "metal-1001",
                        "https://metal.example/smelter",
                        "letter_eml.txt",
                        "urn:agency.example:78",
                        "w1",
                        "w2");
    }

    @Test
    void aSingleJsonArticleIsReadWhenItIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("one.json"), "{\"id\": \"o\",\n \"text\": \"Zinc is up.\"}");
        assertThat(InputReading.of(file).ids()).containsExactly("o");
    }

    @Test
    void aTextMayBeginLikeAHeader() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.txt"), "Zinc: up again\nLead: down\n\nBoth moved by 2% on Monday.");
        assertThat(InputReading.of(file).articles().get(0).text().original()).startsWith("Zinc: up");
    }

    private static BlockRole role(Article article, String beginning) {
        return article.blocks().stream()
                .filter(block -> article.text().slice(block.span()).startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(article.text().original()))
                .role();
    }

    private static PDDocument printed() throws IOException {
        PDDocument document = new PDDocument();
        page(
                document,
                List.of(
                        "Zinc mill signs a contract",
                        "",
                        "The mill sold 400 tonnes of zinc ox-",
                        "ide under a long-",
                        "term contract. Its long-term loan ends in"));
        page(document, List.of("spring, after which no more pay-", "ments are due."));
        return document;
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.beginText();
            content.setLeading(14);
            content.newLineAtOffset(72, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
